using NodaTime;

namespace SellerRules.Facts;

/// <summary>A question of a buyer.</summary>
public sealed record Inquiry : IStoreRecord
{
    /// <summary>The inquiry's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it came in.</summary>
    [Birth]
    public required Instant? ReceivedAt { get; init; }

    /// <summary>When the seller first replied.</summary>
    public Instant? RepliedAt { get; init; }

    /// <summary>The buyer, as an id or a name.</summary>
    public string? Buyer { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
