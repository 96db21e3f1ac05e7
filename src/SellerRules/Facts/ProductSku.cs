namespace SellerRules.Facts;

/// <summary>A stock keeping unit of a product.</summary>
public sealed record ProductSku
{
    /// <summary>The code: what an order line's <c>sku</c> holds.</summary>
    public string? Sku { get; init; }

    /// <summary>Whether it is on sale.</summary>
    public bool? Listed { get; init; }
}
