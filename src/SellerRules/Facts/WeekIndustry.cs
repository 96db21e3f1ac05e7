namespace SellerRules.Facts;

/// <summary>The industry's means in a week.</summary>
public sealed record WeekIndustry
{
    /// <summary>How often the products of a store were shown.</summary>
    [Unit("impressions")]
    public decimal? Impressions { get; init; }

    /// <summary>The click-through rate.</summary>
    [Share]
    public decimal? ClickThroughRate { get; init; }

    /// <summary>The share of visitors who put something into the cart.</summary>
    [Share]
    public decimal? AddToCartRate { get; init; }

    /// <summary>The share of visitors who order.</summary>
    [Share]
    public decimal? Conversion { get; init; }

    /// <summary>The share of payments that succeed.</summary>
    [Share]
    public decimal? PaymentSuccess { get; init; }

    /// <summary>The share of orders with a dispute.</summary>
    [Share]
    public decimal? DisputeRate { get; init; }

    /// <summary>The share of reviews that are positive.</summary>
    [Share]
    public decimal? PositiveFeedback { get; init; }

    /// <summary>The buyers' score of the logistics.</summary>
    [Score]
    public decimal? LogisticsDsr { get; init; }
}
