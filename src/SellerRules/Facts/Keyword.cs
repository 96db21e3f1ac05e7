namespace SellerRules.Facts;

/// <summary>A word by which buyers found the store.</summary>
public sealed record Keyword : IStoreRecord
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>The word.</summary>
    public string? Word { get; init; }

    /// <summary>How often products were shown for it.</summary>
    public int? Impressions { get; init; }

    /// <summary>How often they were clicked.</summary>
    public int? Clicks { get; init; }

    /// <summary>How many inquiries came of it.</summary>
    public int? Inquiries { get; init; }

    /// <summary>The page of the search results that shows the store's best product for it, from 1.</summary>
    public int? SearchPage { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
