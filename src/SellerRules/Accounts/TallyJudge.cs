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
    private readonly StatusSet _statuses;
    private readonly HashSet<CompiledRule> _of;

    /// <summary>Prepares a tally.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="applies">Whether it applies.</param>
    /// <param name="rules">The rules among which those are that it counts.</param>
    /// <param name="mixesOrders">Whether it counts rules on orders together with rules on what is nested in them: then a share is taken of the orders.</param>
    public TallyJudge(CompiledRule rule, Applicability applies, IEnumerable<CompiledRule> rules, bool mixesOrders)
    {
        _rule = rule;
        _tally = (BoundTally)rule.Bound.Kind;
        _applies = applies;
        _reaches = _tally.Reaches is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.Reaches);
        _share = _tally.ShareOver is null ? null : RuleCompiler.ValuesOf<decimal>(_tally.ShareOver);
        _within = _tally.Within is null ? null : RuleCompiler.ValuesOf<Limit>(_tally.Within);
        _ofOrders = mixesOrders && _share is not null;
        _statuses = StatusesOf(_tally, _share is not null);
        HashSet<string> names = [.. _tally.Of];
        _of = [.. rules.Where(counted => names.Contains(counted.FullId))];
    }

    /// <summary>The rule.</summary>
    public CompiledRule Rule => _rule;

    /// <summary>Whether it counts for each order instead of for each store.</summary>
    public bool PerOrder => _tally.PerOrder;

    /// <summary>Whether it may be unknown although all that it counts is known.</summary>
    public bool MayBeUndecided =>
        _applies.When is not null || _tally.Reaches is { IsDated: true } || _tally.ShareOver is { IsDated: true } || _tally.Within is { IsDated: true };

    /// <summary>Whether it matters which order a finding of a rule belongs to, so that numbers alone won't do.</summary>
    public bool CountsApart(CompiledRule rule) => _ofOrders && Counts(rule);

    /// <summary>Whether a rule is counted.</summary>
    public bool Counts(CompiledRule rule) => _of.Contains(rule);

    /// <summary>Whether the verdict may hang on a finding being there: others come and go without it. What is at risk stands for its order in a share of orders.</summary>
    public bool Minds(in CountedFinding finding) => Counts(finding.Rule) && Minds(finding.Status);

    /// <summary>Whether the verdict may hang on a finding that has a status, of a rule that is counted.</summary>
    public bool Minds(FindingStatus status) => status == FindingStatus.Unknown || LooksAt(status) || (_ofOrders && status == FindingStatus.AtRisk);

    /// <summary>Whether it is a share of orders, each of which counts once.</summary>
    public bool IsOfOrders => _ofOrders;

    /// <summary>Whether findings of a status stand in the sum that it reaches.</summary>
    public bool CountsStatus(FindingStatus status) => _tally.Statuses.Contains(status);

    /// <summary>Whether it follows findings of a status through time: those that count, and of a share also those among which they do.</summary>
    public bool LooksAt(FindingStatus status) => _statuses.Contains(status);

    /// <summary>What it asks for as of the context's instant; null where it can't be judged or doesn't apply: then the verdict says so.</summary>
    public TallyTerms? TermsNow(EvaluationContext context, out Verdict otherwise)
    {
        long asOf = context.AsOf;
        otherwise = Verdict.Of(FindingStatus.Unknown, asOf, asOf);
        context.Names.DropFrom(0);
        if (_applies.Refuse(context, asOf, asOf, false, 0) is { } refused)
        {
            otherwise = otherwise with { Status = refused, Unknown = refused == FindingStatus.Unknown ? context.Names.SortedFrom(0) : [] };
            return null;
        }

        context.Names.DropFrom(0);
        TallyTerms? terms = TermsAt(context, asOf);
        otherwise = terms is null ? otherwise with { Unknown = context.Names.SortedFrom(0) } : otherwise;
        return terms;
    }

    /// <summary>The verdict on what a sweep has counted: the state then, dated by the breach that reached it.</summary>
    public Verdict Judge(TallySweep sweep, long asOf)
    {
        Verdict verdict = Verdict.Of(sweep.Status, asOf, asOf) with { Value = (decimal)sweep.Counted, Count = sweep.Counted };
        return verdict.Status switch
        {
            FindingStatus.Breached when _tally.IsDated && sweep.LastRise is { } rise => verdict with { OccurredAt = rise.Date, RiseSeenAt = rise.SeenAt },
            FindingStatus.Unknown => verdict with { Unknown = sweep.Undecided },
            _ => verdict,
        };
    }

    /// <summary>Gathers the findings of some tracks that it minds as of an instant, as it sees them.</summary>
    /// <param name="tracks">The tracks; those of one order where it is a share of orders.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="seen">An empty list that takes them.</param>
    public void See(IReadOnlyList<SubjectTrack> tracks, long asOf, List<CountedFinding> seen)
    {
        for (int i = 0; i < tracks.Count; i++)
        {
            AddMinded(tracks[i], asOf, seen);
        }

        if (_ofOrders && seen.Count > 1)
        {
            OrderShare.Reduce(seen);
        }
    }

    /// <summary>
    /// The instants at which the state rose from below: each is a breach of its own, judged by what held on its date, and stays one whatever the
    /// state and the rule become. With each stands the first instant at which it is one.
    /// </summary>
    public IEnumerable<(long Date, long SeenAt)> Rises(EvaluationContext context, IEnumerable<SubjectTrack> tracks)
    {
        List<CountedFinding> findings = [];
        if (_ofOrders)
        {
            List<CountedFinding> seen = [];
            foreach (IReadOnlyList<SubjectTrack> order in TracksByOrder.Of(tracks))
            {
                seen.Clear();
                See(order, context.AsOf, seen);
                findings.AddRange(seen);
            }
        }
        else
        {
            foreach (SubjectTrack track in tracks)
            {
                AddMinded(track, context.AsOf, findings);
            }
        }

        return Follow(findings, date => TermsAt(context, date)).Where(rise => _applies.Refuse(context, rise.Date, rise.Date, true, 0) is null);
    }

    /// <summary>Of a share also those among which it is one.</summary>
    private static StatusSet StatusesOf(BoundTally tally, bool isShare)
    {
        StatusSet statuses = default;
        for (int i = 0; i < tally.Statuses.Count; i++)
        {
            statuses = statuses.With(tally.Statuses[i]);
        }

        return isShare ? statuses.With(FindingStatus.Met).With(FindingStatus.Breached) : statuses;
    }

    private void AddMinded(SubjectTrack track, long asOf, List<CountedFinding> findings)
    {
        foreach (CountedFinding finding in track.At(asOf))
        {
            if (Minds(finding))
            {
                findings.Add(finding);
            }
        }
    }

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

    private List<(long Date, long SeenAt)> Follow(List<CountedFinding> findings, Func<long, TallyTerms?> termsAt)
    {
        TallyWindow window = new();
        List<(long Date, long SeenAt)> rises = [];
        foreach (IGrouping<(long Date, long SeenAt), CountedFinding> group in findings
            .Where(f => LooksAt(f.Status)).GroupBy(f => (f.Date, f.SeenAt)).OrderBy(g => g.Key))
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
                window.Add(CountsStatus(finding.Status), finding.IsDated, terms.ExitOf(finding), finding.ReplacedAt);
            }

            if (!wasReached && terms.AreReachedBy(window.Counted, window.Judged))
            {
                rises.Add(group.Key);
            }
        }

        return rises;
    }
}
