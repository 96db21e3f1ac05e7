using System.Runtime.InteropServices;

namespace SellerRules.Accounts;

/// <summary>
/// Where a tally's count rose from below, in a history into which findings are put, and from which they are taken, in any order: what an order's
/// parcel is at risk of hides what the order had met long ago. Not thread-safe.
/// </summary>
internal sealed class RiseHistory
{
    private readonly TallyJudge _tally;
    private readonly TallyTerms _terms;
    private readonly List<TallyMoment> _moments;

    // At each moment: the sum just before it, what left until then taken away, with its sign turned; and the sum of all that came until then.
    private readonly RangeMaxima _before;
    private readonly RangeMaxima _after;

    /// <summary>Prepares a history.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="terms">What it asks for.</param>
    /// <param name="possible">All findings that may ever be in it.</param>
    /// <param name="atMost">A number that there are no more of.</param>
    /// <param name="present">Those that are in it now.</param>
    public RiseHistory(TallyJudge tally, TallyTerms terms, IEnumerable<TallySpan> possible, int atMost, IEnumerable<TallySpan> present)
    {
        (_tally, _terms) = (tally, terms);
        _moments = MomentsOf(possible, atMost);
        decimal[] before = new decimal[_moments.Count + 1];
        decimal[] after = new decimal[_moments.Count + 1];
        foreach (TallySpan span in present)
        {
            (int begin, int endBefore, int endAfter) = PlaceOf(span);
            decimal weight = WeightOf(span);
            before[begin + 1] -= weight;
            before[endBefore] += weight;
            after[begin] += weight;
            after[endAfter] -= weight;
        }

        _before = new RangeMaxima(SumsOf(before), _moments.Count);
        _after = new RangeMaxima(SumsOf(after), _moments.Count);
    }

    /// <summary>The last moment at which the sum rose from below; null: there is none.</summary>
    public TallyMoment? LastRise
    {
        get
        {
            int place = Find(1, 0, 0);
            return place < 0 ? null : _moments[place];
        }
    }

    /// <summary>Puts a finding in, or takes it out again.</summary>
    /// <param name="span">The finding.</param>
    /// <param name="sign">1: in; -1: out.</param>
    public void Add(in TallySpan span, int sign)
    {
        (int begin, int endBefore, int endAfter) = PlaceOf(span);
        decimal weight = sign * WeightOf(span);
        _before.Add(begin + 1, endBefore, -weight);
        _after.Add(begin, endAfter, weight);
    }

    private static TallyMoment MomentOf(in CountedFinding finding) => new(finding.Date, finding.SeenAt);

    /// <summary>The moments of some findings, each once, ascending.</summary>
    private static List<TallyMoment> MomentsOf(IEnumerable<TallySpan> spans, int atMost)
    {
        List<TallyMoment> moments = new(atMost);
        foreach (TallySpan span in spans)
        {
            moments.Add(MomentOf(span.Finding));
        }

        CollectionsMarshal.AsSpan(moments).Sort(static (one, other) => one.CompareTo(other));
        int kept = 0;
        for (int i = 0; i < moments.Count; i++)
        {
            if (kept == 0 || moments[i] != moments[kept - 1])
            {
                moments[kept++] = moments[i];
            }
        }

        moments.RemoveRange(kept, moments.Count - kept);
        return moments;
    }

    private static decimal[] SumsOf(decimal[] changes)
    {
        for (int i = 1; i < changes.Length; i++)
        {
            changes[i] += changes[i - 1];
        }

        return changes;
    }

    private decimal WeightOf(in TallySpan span) => _terms.WeightOf(_tally.CountsStatus(span.Finding.Status), span.Finding.IsDated);

    // What gives way to another finding of its order does so only as that comes in: before, it still stands.
    private (int Begin, int EndBefore, int EndAfter) PlaceOf(in TallySpan span)
    {
        int begin = FirstFrom(MomentOf(span.Finding));
        int end = Math.Max(FirstFrom(new TallyMoment(span.EndOf(_terms), long.MinValue)), begin + 1);
        return (begin, Math.Min(span.IsLeftByExit(_terms) ? end : end + 1, _moments.Count), end);
    }

    private int FirstFrom(TallyMoment least) => SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_moments), least);

    private int Find(int node, decimal before, decimal after)
    {
        if (_terms.AreReachedBy(-(_before.MostOf(node) + before)) || !_terms.AreReachedBy(_after.MostOf(node) + after))
        {
            return -1;
        }

        before += _before.AddedTo(node);
        after += _after.AddedTo(node);
        if (node >= _after.Width)
        {
            return FindAmong(_after.PlacesOf(node), before, after);
        }

        int later = Find((2 * node) + 1, before, after);
        return later >= 0 ? later : Find(2 * node, before, after);
    }

    private int FindAmong((int From, int To) places, decimal before, decimal after)
    {
        for (int place = places.To - 1; place >= places.From; place--)
        {
            if (!_terms.AreReachedBy(-(_before[place] + before)) && _terms.AreReachedBy(_after[place] + after))
            {
                return place;
            }
        }

        return -1;
    }
}
