using System.Runtime.InteropServices;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// What a tally counts while as-of moves on, by one set of terms: a step for each finding that comes or goes, instead of a recount. Not thread-safe.
/// </summary>
internal sealed class TallySweep
{
    private const int Kinds = 3;
    private const int Appears = 0;
    private const int Leaves = 1;
    private const int Vanishes = 2;

    private readonly TallyJudge _tally;
    private readonly List<TallySpan> _spans;
    private readonly Dictionary<string, int> _undecidedByRule = new(StringComparer.Ordinal);
    private readonly List<TallyStep> _steps = [];
    private readonly long _begin;
    private int _done;
    private int _counted;
    private int _judged;
    private int _undecided;
    private RiseHistory? _history;

    /// <summary>Prepares a sweep.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="terms">What it asks for.</param>
    /// <param name="spans">What it looks at.</param>
    /// <param name="alwaysUndecided">How many findings of each rule are unknown and stay so, besides those of the spans.</param>
    /// <param name="begin">The instant that it stands at first.</param>
    public TallySweep(TallyJudge tally, TallyTerms terms, List<TallySpan> spans, IReadOnlyDictionary<CompiledRule, int>? alwaysUndecided, long begin)
    {
        (_tally, Terms, _spans, _begin) = (tally, terms, spans, begin);
        foreach ((CompiledRule rule, int count) in alwaysUndecided ?? new Dictionary<CompiledRule, int>())
        {
            if (tally.Counts(rule))
            {
                AddUndecided(rule, count);
            }
        }

        for (int i = 0; i < spans.Count; i++)
        {
            TallySpan span = spans[i];
            bool isThere = span.From <= begin && begin < span.To;
            if (isThere)
            {
                Step(span, Appears);
            }
            else if (span.From > begin)
            {
                _steps.Add(new TallyStep(span.From, (i * Kinds) + Appears));
            }

            if (span.To > begin && span.To != Nanos.None)
            {
                _steps.Add(new TallyStep(span.To, (i * Kinds) + Vanishes));
            }

            if (tally.LooksAt(span.Finding.Status) && span.EndOf(terms) is var end && end > span.From && end < span.To)
            {
                if (isThere && end <= begin)
                {
                    Step(span, Leaves);
                }
                else if (end > begin)
                {
                    _steps.Add(new TallyStep(end, (i * Kinds) + Leaves));
                }
            }
        }

        CollectionsMarshal.AsSpan(_steps).Sort(static (one, other) => one.CompareTo(other));
    }

    /// <summary>What the tally asks for.</summary>
    public TallyTerms Terms { get; }

    /// <summary>How many findings count.</summary>
    public int Counted => _counted;

    /// <summary>How many of each rule aren't known; those of none are left out.</summary>
    public IEnumerable<KeyValuePair<string, int>> Undecided => _undecidedByRule.Where(pair => pair.Value > 0);

    /// <summary>The next instant at which a finding comes or goes; <see cref="Nanos.None"/>: none does.</summary>
    public long Next => _done < _steps.Count ? _steps[_done].At : Nanos.None;

    /// <summary>The state as of the instant that it was moved to.</summary>
    public FindingStatus Status =>
        Terms.AreReachedBy(_counted, _judged + _undecided) ? FindingStatus.Breached
        : Terms.AreReachedBy(_counted + _undecided, _judged + _undecided) ? FindingStatus.Unknown
        : FindingStatus.Met;

    /// <summary>The date of the breach by which the count last rose from below, and when that was first seen; null: it never did.</summary>
    public TallyMoment? LastRise => (_history ??= HistorySoFar()).LastRise;

    /// <summary>Moves on to an instant not before that of the last move.</summary>
    public void MoveTo(long asOf)
    {
        for (; _done < _steps.Count && _steps[_done].At <= asOf; _done++)
        {
            (int span, int kind) = Math.DivRem(_steps[_done].What, Kinds);
            Step(_spans[span], kind);
        }
    }

    private void Step(in TallySpan span, int kind)
    {
        CountedFinding finding = span.Finding;
        int sign = kind == Appears ? 1 : -1;
        if (finding.Status == FindingStatus.Unknown)
        {
            AddUndecided(finding.Rule, sign);
        }
        else if (_tally.LooksAt(finding.Status))
        {
            long end = span.EndOf(Terms);
            if (kind == Vanishes ? end >= span.To : end > span.From)
            {
                _counted += _tally.CountsStatus(finding.Status) ? sign : 0;
                _judged += finding.IsDated ? sign : 0;
            }

            if (kind != Leaves)
            {
                _history?.Add(span, sign);
            }
        }
    }

    private void AddUndecided(CompiledRule rule, int count)
    {
        _undecided += count;
        _undecidedByRule[rule.FullId] = _undecidedByRule.GetValueOrDefault(rule.FullId) + count;
    }

    private RiseHistory HistorySoFar()
    {
        bool[] isThere = new bool[_spans.Count];
        for (int i = 0; i < isThere.Length; i++)
        {
            isThere[i] = _spans[i].From <= _begin && _begin < _spans[i].To;
        }

        for (int i = 0; i < _done; i++)
        {
            (int span, int kind) = Math.DivRem(_steps[i].What, Kinds);
            isThere[span] = kind == Leaves ? isThere[span] : kind == Appears;
        }

        List<TallySpan> looked = [];
        List<TallySpan> present = [];
        for (int i = 0; i < _spans.Count; i++)
        {
            if (_tally.LooksAt(_spans[i].Finding.Status))
            {
                looked.Add(_spans[i]);
                if (isThere[i])
                {
                    present.Add(_spans[i]);
                }
            }
        }

        return new RiseHistory(_tally, Terms, looked, present);
    }
}
