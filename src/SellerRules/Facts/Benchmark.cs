namespace SellerRules.Facts;

/// <summary>The sample that a mean of the industry was taken from.</summary>
public sealed record Benchmark : IStoreRecord
{
    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>The category.</summary>
    [Vocabulary("categories")]
    public string? Category { get; init; }

    /// <summary>The country site.</summary>
    [Vocabulary("markets")]
    public string? Site { get; init; }

    /// <summary>How many of the category's active sellers are in the sample.</summary>
    [Share]
    public decimal? SampleShare { get; init; }

    /// <summary>How many days back it reaches.</summary>
    [Unit("days")]
    public int? Days { get; init; }

    /// <summary>Whether stores that the platform flagged are in it.</summary>
    public bool? IncludesFlagged { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
