using NodaTime;

namespace SellerRules.Facts;

/// <summary>A question to the platform about data.</summary>
public sealed record Ticket : IStoreRecord
{
    /// <summary>The ticket's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was opened.</summary>
    [Birth]
    public required Instant? OpenedAt { get; init; }

    /// <summary>When the platform answered.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
