using NodaTime;

namespace SellerRules.Facts;

/// <summary>A sales campaign of the marketplace.</summary>
public sealed record Campaign : IStoreRecord
{
    /// <summary>The campaign's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was announced.</summary>
    public Instant? AnnouncedAt { get; init; }

    /// <summary>When the seller enrolled.</summary>
    public Instant? EnrolledAt { get; init; }

    /// <summary>When the stock for it was laid in and locked.</summary>
    public Instant? StockLockedAt { get; init; }

    /// <summary>When it starts.</summary>
    [Planned]
    public Instant? StartsAt { get; init; }

    /// <summary>When it ends.</summary>
    [Planned]
    public Instant? EndsAt { get; init; }

    /// <summary>Its name.</summary>
    public string? Name { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
