using NodaTime;

namespace SellerRules.Facts;

/// <summary>A store.</summary>
public sealed record Store
{
    /// <summary>The store's id; non-empty, without <c>/</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it opened.</summary>
    [Planned]
    public Instant? OpenedAt { get; init; }

    /// <summary>When it was closed.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Whether it is normal, warned or frozen.</summary>
    [Vocabulary("store-statuses")]
    public string? Status { get; init; }

    /// <summary>What kind of store it is.</summary>
    [Vocabulary("store-kinds")]
    public string? Kind { get; init; }

    /// <summary>Its main category.</summary>
    [Vocabulary("categories")]
    public string? Category { get; init; }

    /// <summary>From when on its orders are counted.</summary>
    [Planned]
    public Instant? CountsOrdersFrom { get; init; }

    /// <summary>How many reviews it has.</summary>
    public int? Reviews { get; init; }

    /// <summary>How many stock keeping units it offers.</summary>
    public int? SkuCount { get; init; }

    /// <summary>The local warehouses that it works with.</summary>
    public IReadOnlyList<string>? WarehousePartners { get; init; }

    /// <summary>What it pays for a click.</summary>
    public Money? CostPerClick { get; init; }

    /// <summary>The mean order value of its category.</summary>
    public Money? CategoryAverageOrderValue { get; init; }

    /// <summary>The buyers' mean score of its logistics.</summary>
    [Score]
    public decimal? LogisticsDsr { get; init; }

    /// <summary>The share of its parcels that are delivered.</summary>
    [Share]
    public decimal? DeliveredRate { get; init; }

    /// <summary>The share of its reviews that are positive.</summary>
    [Share]
    public decimal? PositiveFeedback { get; init; }

    /// <summary>What this record's facts could know; null: what the document says. Replaces the document's whole.</summary>
    public Recorded? Recorded { get; init; }
}
