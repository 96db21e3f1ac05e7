using NodaTime;

namespace SellerRules.Facts;

/// <summary>A request for data that the platform prepares.</summary>
public sealed record DataRequest : IStoreRecord
{
    /// <summary>The request's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was made.</summary>
    [Birth]
    public required Instant? RequestedAt { get; init; }

    /// <summary>When the platform delivered.</summary>
    public Instant? DeliveredAt { get; init; }

    /// <summary>The first date that it asks for.</summary>
    [Planned]
    public LocalDate? From { get; init; }

    /// <summary>Whether the data must be put together for it.</summary>
    public bool? Custom { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
