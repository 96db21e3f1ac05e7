namespace SellerRules.Facts;

/// <summary>A registration of a store with an authority or a scheme.</summary>
public sealed record Registration
{
    /// <summary>What it is for.</summary>
    [Vocabulary("registration-kinds")]
    public string? Kind { get; init; }

    /// <summary>The country that it holds in.</summary>
    [Vocabulary("markets")]
    public string? Market { get; init; }

    /// <summary>Its number.</summary>
    public string? Number { get; init; }
}
