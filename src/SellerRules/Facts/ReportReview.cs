using NodaTime;

namespace SellerRules.Facts;

/// <summary>A look at one of the reports that a store should read.</summary>
public sealed record ReportReview
{
    /// <summary>When the seller looked.</summary>
    [Birth]
    public required Instant? At { get; init; }

    /// <summary>The report.</summary>
    [Vocabulary("report-kinds")]
    public string? Kind { get; init; }
}
