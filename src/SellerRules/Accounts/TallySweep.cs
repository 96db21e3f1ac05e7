using System.Runtime.InteropServices;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// What a tally counts while as-of moves on, by one set of terms: a step for each finding that comes or goes, instead of a recount. Of findings that stay, as most do,
/// only the step is kept by which they leave their window. Not thread-safe.
/// </summary>
internal sealed class TallySweep
{
    // What a step says: below zero the status of what leaves its window, else the place of what comes or goes, and which of both.
    private const int Ways = 2;
    private const int Comes = 1;

    private readonly TallyJudge _tally;
    private readonly PackedSpans _spans;
    private readonly PackedSpanReader _reader;
    private readonly Dictionary<string, int> _undecidedByRule = new(StringComparer.Ordinal);
    private readonly List<TallyStep> _steps = [];
    private long _now;
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
    public TallySweep(TallyJudge tally, TallyTerms terms, PackedSpans spans, IReadOnlyDictionary<CompiledRule, int>? alwaysUndecided, long begin)
    {
        (_tally, Terms, _spans, _reader, _now) = (tally, terms, spans, spans.GetEnumerator(), begin);
        foreach ((CompiledRule rule, int count) in alwaysUndecided ?? new Dictionary<CompiledRule, int>())
        {
            if (tally.Counts(rule))
            {
                AddUndecided(rule, count);
            }
        }

        while (_reader.MoveNext())
        {
            Begin(_reader.Current, _reader.Place);
        }

        CollectionsMarshal.AsSpan(_steps).Sort(static (one, other) => one.CompareTo(other));
    }

    /// <summary>What the tally asks for.</summary>
    public TallyTerms Terms { get; }

    /// <summary>How many findings count.</summary>
    public int Counted => _counted;

    /// <summary>The rules of which some aren't known, with how many, sorted.</summary>
    public string[] Undecided
    {
        get
        {
            List<string> undecided = [];
            foreach ((string rule, int count) in _undecidedByRule)
            {
                if (count > 0)
                {
                    undecided.Add($"{rule} ({count} unknown)");
                }
            }

            undecided.Sort(StringComparer.Ordinal);
            return [.. undecided];
        }
    }

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
            long what = _steps[_done].What;
            if (what < 0)
            {
                Leave((FindingStatus)~what);
            }
            else
            {
                Step(_reader.At(what / Ways), what % Ways == Comes ? 1 : -1);
            }
        }

        _now = asOf;
    }

    private void Begin(in TallySpan span, long place)
    {
        FindingStatus status = span.Finding.Status;
        long end = span.EndOf(Terms);
        bool leaves = _tally.LooksAt(status) && end > span.From && end < span.To;
        bool isThere = span.IsThere(_now);
        if (isThere)
        {
            Step(span, 1);
        }

        if (leaves && end > _now)
        {
            _steps.Add(new TallyStep(end, ~(long)status));
        }
        else if (leaves && isThere)
        {
            Leave(status);
        }

        if (span.From > _now)
        {
            _steps.Add(new TallyStep(span.From, (place * Ways) + Comes));
        }

        if (span.To > _now && span.To != Nanos.None)
        {
            _steps.Add(new TallyStep(span.To, place * Ways));
        }
    }

    private void Step(in TallySpan span, int sign)
    {
        CountedFinding finding = span.Finding;
        if (finding.Status == FindingStatus.Unknown)
        {
            AddUndecided(finding.Rule, sign);
        }
        else if (_tally.LooksAt(finding.Status))
        {
            long end = span.EndOf(Terms);
            if (sign > 0 ? end > span.From : end >= span.To)
            {
                _counted += _tally.CountsStatus(finding.Status) ? sign : 0;
                _judged += finding.IsDated ? sign : 0;
            }

            _history?.Add(span, sign);
        }
    }

    // Windows end only for what is dated.
    private void Leave(FindingStatus status)
    {
        _counted -= _tally.CountsStatus(status) ? 1 : 0;
        _judged--;
    }

    private void AddUndecided(CompiledRule rule, int count)
    {
        _undecided += count;
        _undecidedByRule[rule.FullId] = _undecidedByRule.GetValueOrDefault(rule.FullId) + count;
    }

    private RiseHistory HistorySoFar() =>
        new(_tally, Terms, Looked(span => span.To > _now), _spans.Count, Looked(span => span.IsThere(_now)));

    private IEnumerable<TallySpan> Looked(Predicate<TallySpan> isAsked)
    {
        foreach (TallySpan span in _spans)
        {
            if (_tally.LooksAt(span.Finding.Status) && isAsked(span))
            {
                yield return span;
            }
        }
    }
}
