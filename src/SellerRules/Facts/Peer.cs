namespace SellerRules.Facts;

/// <summary>Another store that may be in such a sample.</summary>
public sealed record Peer : IStoreRecord
{
    /// <summary>The store's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>What it turned over in the last three months.</summary>
    public Money? Turnover3Months { get; init; }

    /// <summary>The buyers' mean score of its service.</summary>
    [Score]
    public decimal? ServiceDsr { get; init; }

    /// <summary>Whether the platform flagged it.</summary>
    public bool? Flagged { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
