using SellerRules.Accounts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>A tally counted anew as of each instant, by going through all findings for each moment of their history.</summary>
internal static class PlainTally
{
    /// <summary>The verdict in short; null where what the tally asks for isn't known.</summary>
    public static (FindingStatus Status, int Counted, long OccurredAt, string Unknown)? At(
        TallyWorld world, IReadOnlyList<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int> alwaysUndecided, long asOf)
    {
        if (world.TermsAt(asOf) is not { } terms)
        {
            return null;
        }

        CountedFinding[] findings = world.IsOfOrders
            ? [.. tracks.GroupBy(t => t.Root).SelectMany(g => ShareOf(g.SelectMany(t => t.At(asOf)).Where(f => world.Of.Contains(f.Rule))))]
            : [.. tracks.SelectMany(t => t.At(asOf)).Where(f => world.Of.Contains(f.Rule))];
        string[] unknown =
        [
            .. findings.Where(f => f.Status == FindingStatus.Unknown).Select(f => f.Rule.FullId)
                .Concat(alwaysUndecided.Where(pair => world.Of.Contains(pair.Key)).SelectMany(pair => Enumerable.Repeat(pair.Key.FullId, pair.Value))),
        ];
        CountedFinding[] looked = [.. findings.Where(f => world.Statuses.Contains(f.Status) || (terms.Reaches is null && IsDated(f)))];
        CountedFinding[] now = [.. looked.Where(f => ExitOf(f, terms) > asOf && f.ReplacedAt > asOf)];
        int counted = now.Count(f => world.Statuses.Contains(f.Status));
        int judged = now.Count(IsDated);
        if (IsReached(terms, counted, judged + unknown.Length))
        {
            return (FindingStatus.Breached, counted, world.Statuses.Contains(FindingStatus.AtRisk) ? Nanos.None : LastRise(world, looked, terms), string.Empty);
        }

        return IsReached(terms, counted + unknown.Length, judged + unknown.Length)
            ? (FindingStatus.Unknown, counted, Nanos.None, string.Join(" ", unknown.CountBy(id => id).Select(pair => $"{pair.Key} ({pair.Value} unknown)").Order(StringComparer.Ordinal)))
            : (FindingStatus.Met, counted, Nanos.None, string.Empty);
    }

    /// <summary>What <see cref="OrderShare"/> says, by sorting and grouping.</summary>
    private static IEnumerable<CountedFinding> ShareOf(IEnumerable<CountedFinding> findings)
    {
        ILookup<FindingStatus, CountedFinding> byStatus = findings.ToLookup(f => f.Status);
        CountedFinding[] breach = [.. byStatus[FindingStatus.Breached].OrderBy(f => f.SeenAt).Take(1)];
        if (breach.Length == 0 && byStatus[FindingStatus.AtRisk].Concat(byStatus[FindingStatus.Unknown]).Take(1).ToArray() is [var open])
        {
            return [open];
        }

        IEnumerable<CountedFinding> met = byStatus[FindingStatus.Met].Where(f => breach is not [var first] || f.Date < first.Date).DistinctBy(f => f.Date).OrderBy(f => f.Date);
        CountedFinding[] chain = [.. met, .. breach];
        return chain.Select((finding, i) => i + 1 < chain.Length ? finding with { ReplacedAt = chain[i + 1].Date } : finding);
    }

    private static long LastRise(TallyWorld world, CountedFinding[] findings, TallyTerms terms)
    {
        (long Date, long SeenAt)[] moments = [.. findings.Select(f => (f.Date, f.SeenAt)).Distinct().Order()];
        long last = Nanos.None;
        foreach ((long Date, long SeenAt) moment in moments)
        {
            bool IsEarlier(CountedFinding f) => (f.Date, f.SeenAt).CompareTo(moment) < 0;

            // Another finding of the order takes the place of one only when it comes in itself.
            bool HasGivenWay(CountedFinding f) => moments.Any(m => m.CompareTo((f.Date, f.SeenAt)) > 0 && m.CompareTo(moment) < 0 && m.Date >= f.ReplacedAt);
            CountedFinding[] before = [.. findings.Where(f => IsEarlier(f) && ExitOf(f, terms) > moment.Date && !HasGivenWay(f))];
            CountedFinding[] after =
            [
                .. findings.Where(f => IsEarlier(f) && ExitOf(f, terms) > moment.Date && f.ReplacedAt > moment.Date),
                .. findings.Where(f => (f.Date, f.SeenAt) == moment),
            ];
            last = !Are(before) && Are(after) ? moment.Date : last;
        }

        return last;

        bool Are(CountedFinding[] there) => IsReached(terms, there.Count(f => world.Statuses.Contains(f.Status)), there.Count(IsDated));
    }

    private static bool IsDated(CountedFinding finding) => finding.Status is FindingStatus.Met or FindingStatus.Breached;

    private static long ExitOf(CountedFinding finding, TallyTerms terms) =>
        terms.Within is { } within && IsDated(finding) ? within.After(finding.Date).End : Nanos.None;

    private static bool IsReached(TallyTerms terms, int counted, int judged) => terms.Reaches is { } least ? counted >= least : counted > terms.ShareOver * judged;
}
