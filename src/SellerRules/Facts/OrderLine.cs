namespace SellerRules.Facts;

/// <summary>A line of an order.</summary>
public sealed record OrderLine
{
    /// <summary>The id of the product.</summary>
    [ReferenceTo("product")]
    public string? Product { get; init; }

    /// <summary>The stock keeping unit.</summary>
    public string? Sku { get; init; }

    /// <summary>How many pieces.</summary>
    [Unit("items")]
    public int? Quantity { get; init; }

    /// <summary>The price of one piece.</summary>
    public Money? Price { get; init; }
}
