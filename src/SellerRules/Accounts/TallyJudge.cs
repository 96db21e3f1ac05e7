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
    private readonly bool _ofOrders;
    private readonly FindingStatus[] _statuses;
    private readonly HashSet<string> _of;

    /// <summary>Prepares a tally.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="applies">Whether it applies.</param>
    /// <param name="mixesOrders">Whether it counts rules on orders together with rules on what is nested in them: then a share is taken of the orders.</param>
    public TallyJudge(CompiledRule rule, Applicability applies, bool mixesOrders)
    {
        _rule = rule;
        _tally = (BoundTally)rule.Bound.Kind;
        _applies = applies;
        _reaches = _tally.Reaches is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.Reaches);
        _share = _tally.ShareOver is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.ShareOver);
        _within = _tally.Within is null ? null : RuleCompiler.ValuesOf<Limit>(_tally.Within);
        _ofOrders = mixesOrders && _share is not null;
        _statuses = [.. _share is null ? _tally.Statuses : [.. _tally.Statuses, FindingStatus.Met, FindingStatus.Breached]];
        _of = [.. _tally.Of];
    }

    /// <summary>The rule.</summary>
    public CompiledRule Rule => _rule;

    /// <summary>Whether it counts for each order instead of for each store.</summary>
    public bool PerOrder => _tally.PerOrder;

    /// <summary>Whether it may be unknown although all that it counts is known.</summary>
    public bool MayBeUndecided =>
        _applies.When is not null || _tally.Reaches is { IsDated: true } || _tally.ShareOver is { IsDated: true } || _tally.Within is { IsDated: true };

    /// <summary>The statuses that it looks at, besides unknown.</summary>
    public IReadOnlyList<FindingStatus> Statuses => _statuses;

    /// <summary>Whether it matters which order a finding of a rule belongs to, so that numbers alone won't do.</summary>
    public bool CountsApart(CompiledRule rule) => _ofOrders && Counts(rule);

    /// <summary>Whether a rule is counted.</summary>
    public bool Counts(CompiledRule rule) => _of.Contains(rule.FullId);

    /// <summary>Whether the verdict may hang on a finding being there: others come and go without it. What is at risk stands for its order in a share of orders.</summary>
    public bool Minds(CountedFinding finding) =>
        Counts(finding.Rule) && (finding.Status == FindingStatus.Unknown || _statuses.Contains(finding.Status) || (_ofOrders && finding.Status == FindingStatus.AtRisk));

    /// <summary>The verdict over tracks as of the context's instant: the state now, dated by the breach that reached it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="tracks">What is counted.</param>
    /// <param name="alwaysUndecided">How many findings of each rule are unknown and stay so, besides those of the tracks.</param>
    public Verdict Judge(
        EvaluationContext context, IReadOnlyList<SubjectTrack> tracks, IReadOnlyDictionary<CompiledRule, int>? alwaysUndecided = null)
    {
        long asOf = context.AsOf;
        Verdict verdict = Verdict.Of(FindingStatus.Met, asOf, asOf);
        context.Names.DropFrom(0);
        if (_applies.Refuse(context, asOf, asOf, false, 0) is { } refused)
        {
            return verdict with { Status = refused, Unknown = refused == FindingStatus.Unknown ? context.Names.SortedFrom(0) : [] };
        }

        context.Names.DropFrom(0);
        if (TermsAt(context, asOf) is not { } terms)
        {
            return verdict with { Status = FindingStatus.Unknown, Unknown = context.Names.SortedFrom(0) };
        }

        CountedFinding[] findings = CountedAt(tracks, asOf);
        Dictionary<string, int> undecidedByRule = UndecidedByRule(findings, alwaysUndecided);
        int undecided = undecidedByRule.Values.Sum();
        TallyWindow window = new();
        List<(long Date, long SeenAt)> rises = Follow(window, findings, _ => terms);
        window.LeaveUntil(asOf);
        window.GiveWayUntil(asOf);
        context.MayChangeAt(window.NextExit);
        verdict = verdict with { Value = (decimal)window.Counted, Count = window.Counted };
        if (terms.AreReachedBy(window.Counted, window.Judged + undecided))
        {
            return verdict with { Status = FindingStatus.Breached, OccurredAt = _tally.IsDated && rises.Count > 0 ? rises[^1].Date : Nanos.None };
        }

        return terms.AreReachedBy(window.Counted + undecided, window.Judged + undecided)
            ? verdict with { Status = FindingStatus.Unknown, Unknown = NamesOf(undecidedByRule) }
            : verdict;
    }

    /// <summary>
    /// The instants at which the state rose from below: each is a breach of its own, judged by what held on its date, and stays one whatever the
    /// state and the rule become. With each stands the first instant at which it is one.
    /// </summary>
    public IEnumerable<(long Date, long SeenAt)> Rises(EvaluationContext context, IReadOnlyList<SubjectTrack> tracks)
    {
        CountedFinding[] findings = CountedAt(tracks, context.AsOf);
        return Follow(new TallyWindow(), findings, date => TermsAt(context, date)).Where(rise => _applies.Refuse(context, rise.Date, rise.Date, true, 0) is null);
    }

    private CountedFinding[] CountedAt(IReadOnlyList<SubjectTrack> tracks, long asOf) =>
        _ofOrders
            ? [.. tracks.GroupBy(t => t.Root).SelectMany(g => OrderShare.Of(g.SelectMany(t => t.At(asOf)).Where(f => Counts(f.Rule))))]
            : [.. tracks.SelectMany(t => t.At(asOf)).Where(f => Counts(f.Rule))];

    private TallyTerms? TermsAt(EvaluationContext context, long anchor)
    {
        context.Anchor = anchor;
        Maybe<decimal> reaches = _reaches?.At(context) ?? Maybe<decimal>.Of(0);
        Maybe<decimal> share = _share?.At(context) ?? Maybe<decimal>.Of(0);
        Maybe<Limit> within = _within?.At(context) ?? Maybe<Limit>.Of(null!);
        return reaches.IsKnown && share.IsKnown && within.IsKnown
            ? new TallyTerms(_reaches is null ? null : reaches.Value, share.Value, within.Value)
            : null;
    }

    private List<(long Date, long SeenAt)> Follow(TallyWindow window, CountedFinding[] findings, Func<long, TallyTerms?> termsAt)
    {
        List<(long Date, long SeenAt)> rises = [];
        foreach (IGrouping<(long Date, long SeenAt), CountedFinding> group in findings
            .Where(f => _statuses.Contains(f.Status)).GroupBy(f => (f.Date, f.SeenAt)).OrderBy(g => g.Key))
        {
            long date = group.Key.Date;
            window.LeaveUntil(date);
            if (termsAt(date) is not { } terms)
            {
                continue;
            }

            bool wasReached = terms.AreReachedBy(window.Counted, window.Judged);
            window.GiveWayUntil(date);
            foreach (CountedFinding finding in group)
            {
                // What is at risk has no date yet: it counts as long as it is.
                bool isDated = finding.Status is FindingStatus.Met or FindingStatus.Breached;
                window.Add(_tally.Statuses.Contains(finding.Status), isDated, isDated ? terms.ExitOf(date) : Nanos.None, finding.ReplacedAt);
            }

            if (!wasReached && terms.AreReachedBy(window.Counted, window.Judged))
            {
                rises.Add(group.Key);
            }
        }

        return rises;
    }

    private Dictionary<string, int> UndecidedByRule(CountedFinding[] findings, IReadOnlyDictionary<CompiledRule, int>? alwaysUndecided)
    {
        Dictionary<string, int> counts = findings.Where(f => f.Status == FindingStatus.Unknown).CountBy(f => f.Rule.FullId).ToDictionary(StringComparer.Ordinal);
        foreach ((CompiledRule rule, int count) in (alwaysUndecided ?? new Dictionary<CompiledRule, int>()).Where(pair => Counts(pair.Key)))
        {
            counts[rule.FullId] = counts.GetValueOrDefault(rule.FullId) + count;
        }

        return counts;
    }

    private static string[] NamesOf(Dictionary<string, int> undecided) =>
        [.. undecided.Select(pair => $"{pair.Key} ({pair.Value} unknown)").Order(StringComparer.Ordinal)];
}
