namespace SellerRules.Facts;

/// <summary>A store's scores in a market.</summary>
public sealed record MarketScore : IStoreRecord
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>The market.</summary>
    [Vocabulary("markets")]
    public string? Market { get; init; }

    /// <summary>The buyers' score of the logistics.</summary>
    [Score]
    public decimal? Logistics { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
