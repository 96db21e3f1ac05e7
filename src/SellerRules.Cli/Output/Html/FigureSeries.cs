namespace SellerRules.Cli.Output.Html;

/// <summary>A figure of one rule: successive values where its subjects are dates, weeks or months, else a single one. Immutable.</summary>
/// <param name="Points">The findings by date; one without a date for a single figure.</param>
internal sealed record FigureSeries(IReadOnlyList<(string? Date, Entry Entry)> Points)
{
    /// <summary>The newest finding.</summary>
    public Entry Last => Points[^1].Entry;

    /// <summary>Whether the subjects are dates.</summary>
    public bool IsDated => Points[0].Date is not null;

    /// <summary>Whether a finding shows a figure for its own sake.</summary>
    public static bool IsFigure(Finding finding) => finding.Kind is RuleKind.Measure or RuleKind.Formula;

    /// <summary>The series among findings, in input order; those that never have a value are left out.</summary>
    public static IReadOnlyList<FigureSeries> Among(IEnumerable<Entry> entries) =>
    [
        .. entries.Where(entry => IsFigure(entry.Finding) && entry.Finding.Status is not (FindingStatus.NotApplicable or FindingStatus.Waiting))
            .GroupBy(entry => (entry.Finding.Rule, Of: SubjectDate.Without(entry.Subject)))
            .Select(group => new FigureSeries([.. group.Select(entry => (Date: SubjectDate.Of(entry.Subject), entry)).OrderBy(point => point.Date, StringComparer.Ordinal)]))
            .Where(series => series.Points.Any(point => point.Entry.Finding.Value is not null)),
    ];
}
