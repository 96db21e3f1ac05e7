namespace SellerRules.Cli.Output.Html;

/// <summary>What is to be done, sorted by what it costs, then when. Immutable.</summary>
internal sealed class ToDoList
{
    private readonly ILookup<Urgency, ToDoGroup> _groups;

    /// <summary>Sorts a page's findings.</summary>
    public ToDoList(PageContent page) => _groups = page.Entries.Except(OldFigures(page.Entries))
        .GroupBy(entry => (entry.Finding.Rule, entry.Finding.Status, Urgency: UrgencyOf(entry.Finding)))
        .Where(group => group.Key.Urgency != Urgency.None)
        .Select(group => new ToDoGroup(group.Key.Urgency, group, page.PointsOf))
        .OrderByDescending(group => group.First.Severity)
        .ThenByDescending(group => group.Points)
        .ThenBy(group => group.When ?? page.Head.AsOf)
        .ThenBy(group => group.First.Rule, StringComparer.Ordinal)
        .ToLookup(group => group.Urgency);

    /// <summary>The groups of an urgency.</summary>
    public IReadOnlyList<ToDoGroup> Of(Urgency urgency) => [.. _groups[urgency]];

    /// <summary>Whether a broken duty is open still: its clock was not stopped, or it is about how things are now.</summary>
    public static bool IsOpen(Finding finding) => finding.Kind == RuleKind.Deadline ? finding.Done is null : finding.OccurredAt is null;

    /// <summary>Figures of weeks or days that a newer one has replaced: they are history, and stand among the figures.</summary>
    private static IEnumerable<Entry> OldFigures(IEnumerable<Entry> entries) =>
        FigureSeries.Among(entries).SelectMany(series => series.Points.SkipLast(1).Select(point => point.Entry));

    private static Urgency UrgencyOf(Finding finding) => finding switch
    {
        { Status: FindingStatus.AtRisk or FindingStatus.Breached, Duty: Duty.Platform } => Urgency.Platform,
        { Status: FindingStatus.AtRisk } => Urgency.Now,
        { Status: FindingStatus.Breached } => IsOpen(finding) ? Urgency.Now : Urgency.Over,
        { Status: FindingStatus.Running, Duty: Duty.Seller, Kind: RuleKind.Deadline } => Urgency.Next,
        _ => Urgency.None,
    };
}
