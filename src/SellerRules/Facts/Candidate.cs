using NodaTime;

namespace SellerRules.Facts;

/// <summary>A product that a seller thinks of taking up.</summary>
public sealed record Candidate : IStoreRecord
{
    /// <summary>The candidate's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The store's id; absent: the document's store.</summary>
    [SameAsDocument, ReferenceTo("store")]
    public string? Store { get; init; }

    /// <summary>When its first batch went on sale.</summary>
    public Instant? LaunchedAt { get; init; }

    /// <summary>When it was given up.</summary>
    public Instant? DroppedAt { get; init; }

    /// <summary>How much the searches for it grow: above 0 they rise.</summary>
    public decimal? HeatTrend { get; init; }

    /// <summary>How demand stands to supply; the higher, the scarcer.</summary>
    public decimal? SupplyDemandIndex { get; init; }

    /// <summary>How strong the competition is.</summary>
    public decimal? Competition { get; init; }

    /// <summary>How many pieces the first batch holds.</summary>
    [Unit("items")]
    public int? FirstBatch { get; init; }

    /// <summary>How many styles are tried at once.</summary>
    public int? Styles { get; init; }

    /// <summary>The share of its visitors who order it.</summary>
    [Share]
    public decimal? Conversion { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
