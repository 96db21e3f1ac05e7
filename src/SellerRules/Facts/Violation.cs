using NodaTime;

namespace SellerRules.Facts;

/// <summary>A violation that the platform found.</summary>
public sealed record Violation : IStoreRecord
{
    /// <summary>The violation's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When it was found.</summary>
    [Birth]
    public required Instant? At { get; init; }

    /// <summary>When the platform took the finding back.</summary>
    public Instant? RevokedAt { get; init; }

    /// <summary>What kind of violation it is.</summary>
    [Vocabulary("violation-kinds")]
    public string? Kind { get; init; }

    /// <summary>How it was done.</summary>
    [Vocabulary("violation-scenes")]
    public string? Scene { get; init; }

    /// <summary>How grave it is.</summary>
    [Vocabulary("violation-levels")]
    public string? Level { get; init; }

    /// <summary>The id of the product.</summary>
    [ReferenceTo("product")]
    public string? Product { get; init; }

    /// <summary>Whether the platform calls it serious.</summary>
    public bool? Serious { get; init; }

    /// <summary>How many products it concerns.</summary>
    public int? Items { get; init; }

    /// <summary>How many products the store had on sale.</summary>
    public int? Listed { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
