namespace SellerRules.Facts;

/// <summary>A figure of a week beside the mean of its industry.</summary>
public sealed record Metric
{
    /// <summary>What is measured; it tells the metrics of a week apart.</summary>
    [Vocabulary("metrics")]
    public string? Name { get; init; }

    /// <summary>The figure.</summary>
    public decimal? Value { get; init; }

    /// <summary>The mean of the industry.</summary>
    public decimal? IndustryMean { get; init; }

    /// <summary>Whether a lower figure is a better one, as of disputes.</summary>
    [DefaultsTo("false")]
    public bool? LowerIsBetter { get; init; }
}
