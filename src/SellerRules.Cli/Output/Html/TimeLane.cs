using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>Deadlines of one rule and one status on an axis. Immutable.</summary>
/// <param name="Entries">The findings, those first that are due first; not empty.</param>
internal sealed record TimeLane(IReadOnlyList<Entry> Entries)
{
    /// <summary>The first finding.</summary>
    public Finding First => Entries[0].Finding;

    /// <summary>The lanes of findings that have a limit in a stretch of time, by status and rule, the first due first.</summary>
    public static IReadOnlyList<TimeLane> Of(IEnumerable<Entry> entries, Instant after, Instant until) =>
    [
        .. entries.Where(entry => entry.Finding.Due is { } due && due > after && due <= until)
            .GroupBy(entry => (entry.Finding.Rule, entry.Finding.Status))
            .Select(lane => new TimeLane([.. lane.OrderBy(entry => entry.Finding.Due)]))
            .OrderBy(lane => lane.First.Due)
            .ThenBy(lane => lane.First.Rule, StringComparer.Ordinal),
    ];
}
