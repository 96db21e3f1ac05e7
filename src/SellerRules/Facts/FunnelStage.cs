namespace SellerRules.Facts;

/// <summary>A stage on the way from a visit to an order.</summary>
public sealed record FunnelStage
{
    /// <summary>The stage.</summary>
    [Vocabulary("funnel-stages")]
    public string? Stage { get; init; }

    /// <summary>How many entered it.</summary>
    public int? Entered { get; init; }

    /// <summary>How many of those did not go on.</summary>
    public int? Left { get; init; }
}
