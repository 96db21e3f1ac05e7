using NodaTime;

namespace SellerRules.Facts;

/// <summary>What a seller uploaded to prove a shipment.</summary>
public sealed record Proof
{
    /// <summary>When it was uploaded; it tells the proofs of a parcel apart.</summary>
    [Birth]
    public required Instant? UploadedAt { get; init; }

    /// <summary>When the marketplace reviewed it.</summary>
    public Instant? ReviewedAt { get; init; }

    /// <summary>The pick-up time that it shows.</summary>
    [Planned]
    public Instant? PickedUpAt { get; init; }

    /// <summary>Its file format.</summary>
    [Vocabulary("proof-formats")]
    public string? Format { get; init; }

    /// <summary>Whether it shows the carrier's logo.</summary>
    public bool? CarrierLogo { get; init; }

    /// <summary>The waybill number that it shows.</summary>
    public string? Waybill { get; init; }
}
