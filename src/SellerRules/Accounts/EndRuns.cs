using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// Things in order, each with an end and an amount: which of the first so many last beyond an instant, and what they add up to, without looking at each.
/// They are kept in runs within which ends ascend too. Lives and windows mostly end in the order in which they began, so there are few runs: as many as ends
/// overtake each other. Not thread-safe.
/// </summary>
internal sealed class EndRuns
{
    private readonly List<EndRun> _runs = [];

    /// <summary>Adds what stands behind all others.</summary>
    public void Add(int place, long end, decimal amount)
    {
        EndRun? fitting = null;
        for (int i = 0; i < _runs.Count && fitting is null; i++)
        {
            fitting = _runs[i].LastEnd <= end ? _runs[i] : null;
        }

        if (fitting is null)
        {
            _runs.Add(fitting = new EndRun());
        }

        fitting.Add(place, end, amount);
    }

    /// <summary>What those at some places add up to that last beyond an instant.</summary>
    /// <param name="from">The first place.</param>
    /// <param name="to">The place behind the last.</param>
    /// <param name="after">The instant.</param>
    public decimal SumOf(int from, int to, long after)
    {
        decimal sum = 0;
        foreach (EndRun run in _runs)
        {
            sum += run.SumOf(run.Lasting(from, to, after));
        }

        return sum;
    }

    /// <summary>The first end later than an instant of those ahead of a place; <see cref="Nanos.None"/>: there is none, or none ends.</summary>
    public long FirstEnd(int to, long after)
    {
        long first = Nanos.None;
        foreach (EndRun run in _runs)
        {
            (int begin, int end) = run.Lasting(0, to, after);
            first = begin < end ? Math.Min(first, run.EndOf(begin)) : first;
        }

        return first;
    }

    /// <summary>Adds to a list the places ahead of one that last beyond an instant.</summary>
    public void AddPlaces(List<int> places, int to, long after)
    {
        foreach (EndRun run in _runs)
        {
            places.AddRange(run.PlacesOf(run.Lasting(0, to, after)));
        }
    }

    /// <summary>Adds to a list, for each run, which of it are ahead of a place and last beyond an instant: the same where they are the same things.</summary>
    public void AddRanges(List<(int From, int To)> ranges, int to, long after)
    {
        foreach (EndRun run in _runs)
        {
            ranges.Add(run.Lasting(0, to, after));
        }
    }

    /// <summary>How many have ended by an instant, that of their end included.</summary>
    public int EndedBy(long instant) => _runs.Sum(run => run.EndedBy(instant));

    /// <summary>Takes away those at a place and behind it.</summary>
    public void CutFrom(int place)
    {
        foreach (EndRun run in _runs)
        {
            run.CutFrom(place);
        }
    }

    /// <summary>Takes away all.</summary>
    public void Clear() => _runs.Clear();
}
