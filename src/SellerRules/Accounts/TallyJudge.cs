using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Judges a tally: how many findings of other rules there are now, and whether that is too many. Immutable and thread-safe.</summary>
internal sealed class TallyJudge
{
    private readonly CompiledRule _rule;
    private readonly BoundTally _tally;
    private readonly Applicability _applies;
    private readonly ParameterValue<decimal>? _reaches;
    private readonly ParameterValue<decimal>? _share;
    private readonly ParameterValue<Limit>? _within;

    /// <summary>Prepares a tally.</summary>
    public TallyJudge(CompiledRule rule, Applicability applies)
    {
        _rule = rule;
        _tally = (BoundTally)rule.Bound.Kind;
        _applies = applies;
        _reaches = _tally.Reaches is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.Reaches);
        _share = _tally.ShareOver is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.ShareOver);
        _within = _tally.Within is null ? null : RuleCompiler.ValuesOf<Limit>(_tally.Within);
    }

    /// <summary>The rule.</summary>
    public CompiledRule Rule => _rule;

    /// <summary>Whether it counts for each order instead of for each store.</summary>
    public bool PerOrder => _tally.PerOrder;

    /// <summary>The statuses that it looks at, besides unknown.</summary>
    public IEnumerable<FindingStatus> Statuses => _share is null ? _tally.Statuses : [.. _tally.Statuses, FindingStatus.Met, FindingStatus.Breached];

    /// <summary>Whether a rule is counted.</summary>
    public bool Counts(CompiledRule rule) => _tally.Of.Contains(rule.FullId);

    /// <summary>
    /// The verdict over tracks as of the context's instant, with the instants at which the state rose from below (each a breach of its own in a
    /// ledger).
    /// </summary>
    public (Verdict Verdict, IReadOnlyList<long> Rises) Judge(EvaluationContext context, IReadOnlyList<SubjectTrack> tracks)
    {
        long asOf = context.AsOf;
        Verdict verdict = Verdict.Of(FindingStatus.Met, asOf, asOf);
        context.Names.DropFrom(0);
        if (_applies.Refuse(context, asOf, asOf, false, 0) is { } refused)
        {
            return (verdict with { Status = refused, Unknown = refused == FindingStatus.Unknown ? context.Names.SortedFrom(0) : [] }, []);
        }

        context.Names.DropFrom(0);
        context.Anchor = asOf;
        Maybe<decimal> reaches = _reaches?.At(context) ?? Maybe<decimal>.Of(0);
        Maybe<decimal> share = _share?.At(context) ?? Maybe<decimal>.Of(0);
        Maybe<Limit> within = _within?.At(context) ?? Maybe<Limit>.Of(null!);
        if (!reaches.IsKnown || !share.IsKnown || !within.IsKnown)
        {
            return (verdict with { Status = FindingStatus.Unknown, Unknown = context.Names.SortedFrom(0) }, []);
        }

        CountedFinding[] findings = [.. tracks.SelectMany(t => t.At(asOf)).Where(f => Counts(f.Rule))];
        CountedFinding[] definite = [.. findings.Where(f => _tally.Statuses.Contains(f.Status)).OrderBy(f => f.Date)];
        CountedFinding[] undecided = [.. findings.Where(f => f.Status == FindingStatus.Unknown)];
        int judged = findings.Count(f => f.Status is FindingStatus.Met or FindingStatus.Breached);
        (int living, IReadOnlyList<long> rises) = _reaches is null
            ? (definite.Length, definite.Length == 0 ? [] : [definite[^1].Date])
            : Simulate(context, definite, reaches.Value, within.Value);
        verdict = verdict with { Value = (decimal)living, Count = living };
        bool reached = _reaches is null ? living > share.Value * judged : living >= reaches.Value;
        bool couldReach = _reaches is null
            ? living + undecided.Length > share.Value * (judged + undecided.Length)
            : living + undecided.Length >= reaches.Value;
        bool surelyReached = _reaches is null ? living > share.Value * (judged + undecided.Length) : reached;
        if (surelyReached && rises.Count > 0)
        {
            return (verdict with { Status = FindingStatus.Breached, OccurredAt = rises[^1] }, _reaches is null ? [] : rises);
        }

        return couldReach
            ? (verdict with { Status = FindingStatus.Unknown, Unknown = NamesOf(undecided) }, rises)
            : (verdict, rises);
    }

    private static (int Living, IReadOnlyList<long> Rises) Simulate(EvaluationContext context, CountedFinding[] definite, decimal reaches, Limit? within)
    {
        List<long> rises = [];
        PriorityQueue<long, long> exits = new();
        int living = 0;
        foreach (CountedFinding finding in definite)
        {
            while (exits.TryPeek(out _, out long exit) && exit <= finding.Date)
            {
                exits.Dequeue();
                living--;
            }

            living++;
            if (within is not null)
            {
                long exit = within.After(finding.Date).End;
                exits.Enqueue(exit, exit);
            }

            if (living - 1 < reaches && living >= reaches)
            {
                rises.Add(finding.Date);
            }
        }

        while (exits.TryPeek(out _, out long exit) && exit <= context.AsOf)
        {
            exits.Dequeue();
            living--;
        }

        if (exits.TryPeek(out _, out long next))
        {
            context.MayChangeAt(next);
        }

        return (living, rises);
    }

    private static string[] NamesOf(CountedFinding[] undecided) =>
        [.. undecided.CountBy(f => f.Rule.FullId).Select(pair => $"{pair.Key} ({pair.Value} unknown)").Order(StringComparer.Ordinal)];
}
