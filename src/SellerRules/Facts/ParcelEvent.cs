using NodaTime;

namespace SellerRules.Facts;

/// <summary>Something that a carrier reported of a parcel.</summary>
public sealed record ParcelEvent
{
    /// <summary>When it happened.</summary>
    [Birth]
    public required Instant? At { get; init; }

    /// <summary>The carrier's code, such as <c>PU_PICKUP_SUCCESS</c>.</summary>
    public string? Code { get; init; }
}
