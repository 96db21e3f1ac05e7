namespace SellerRules.Facts;

/// <summary>The means of a store's industry.</summary>
public sealed record StoreIndustry
{
    /// <summary>The items that a store sold in the last 180 days.</summary>
    [Unit("items")]
    public decimal? Sales180 { get; init; }
}
