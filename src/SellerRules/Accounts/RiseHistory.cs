namespace SellerRules.Accounts;

/// <summary>
/// Where a tally's count rose from below, in a history into which findings are put, and from which they are taken, in any order: what an order's
/// parcel is at risk of hides what the order had met long ago. Not thread-safe.
/// </summary>
internal sealed class RiseHistory
{
    private readonly TallyJudge _tally;
    private readonly TallyTerms _terms;
    private readonly (long Date, long SeenAt)[] _moments;

    // At each moment: the sum just before it, what left until then taken away, with its sign turned; and the sum of all that came until then.
    private readonly RangeMaxima _before;
    private readonly RangeMaxima _after;

    /// <summary>Prepares a history.</summary>
    /// <param name="tally">The tally.</param>
    /// <param name="terms">What it asks for.</param>
    /// <param name="possible">All findings that may ever be in it.</param>
    /// <param name="present">Those that are in it now.</param>
    public RiseHistory(TallyJudge tally, TallyTerms terms, IEnumerable<TallySpan> possible, IEnumerable<TallySpan> present)
    {
        (_tally, _terms) = (tally, terms);
        _moments = [.. possible.Select(span => MomentOf(span.Finding)).Distinct().Order()];
        decimal[] before = new decimal[_moments.Length + 1];
        decimal[] after = new decimal[_moments.Length + 1];
        foreach (TallySpan span in present)
        {
            (int begin, int endBefore, int endAfter) = PlaceOf(span);
            decimal weight = WeightOf(span);
            before[begin + 1] -= weight;
            before[endBefore] += weight;
            after[begin] += weight;
            after[endAfter] -= weight;
        }

        _before = new RangeMaxima(SumsOf(before));
        _after = new RangeMaxima(SumsOf(after));
    }

    /// <summary>The last moment at which the sum rose from below; null: there is none.</summary>
    public (long Date, long SeenAt)? LastRise
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

    private static (long Date, long SeenAt) MomentOf(in CountedFinding finding) => (finding.Date, finding.SeenAt);

    private static ReadOnlySpan<decimal> SumsOf(decimal[] changes)
    {
        for (int i = 1; i < changes.Length; i++)
        {
            changes[i] += changes[i - 1];
        }

        return changes.AsSpan(0, changes.Length - 1);
    }

    private decimal WeightOf(in TallySpan span) => _terms.WeightOf(_tally.CountsStatus(span.Finding.Status), span.Finding.IsDated);

    // What gives way to another finding of its order does so only as that comes in: before, it still stands.
    private (int Begin, int EndBefore, int EndAfter) PlaceOf(in TallySpan span)
    {
        int begin = Array.BinarySearch(_moments, MomentOf(span.Finding));
        int end = Array.BinarySearch(_moments, (span.EndOf(_terms), long.MinValue));
        end = Math.Max(end < 0 ? ~end : end, begin + 1);
        return (begin, Math.Min(span.IsLeftByExit(_terms) ? end : end + 1, _moments.Length), end);
    }

    private int Find(int node, decimal before, decimal after)
    {
        if (_terms.AreReachedBy(-(_before.MostOf(node) + before)) || !_terms.AreReachedBy(_after.MostOf(node) + after))
        {
            return -1;
        }

        if (node >= _after.Width)
        {
            return node - _after.Width;
        }

        before += _before.AddedTo(node);
        after += _after.AddedTo(node);
        int later = Find((2 * node) + 1, before, after);
        return later >= 0 ? later : Find(2 * node, before, after);
    }
}
