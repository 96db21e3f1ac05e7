using System.Runtime.InteropServices;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// The priced breaches of a store in one account, by date, so kept that the account as of any instant is looked up instead of added up anew; the latest
/// can be taken back. Not thread-safe.
/// </summary>
internal sealed class AccountBook
{
    private readonly List<PointEntry> _entries = [];
    private readonly List<long> _dates = [];
    private readonly EndRuns _whole = new();
    private readonly EndRuns _takenBack = new();
    private readonly EndRuns _unpriced = new();
    private readonly EndRuns[] _all;
    private readonly FiredMeasures _fired = new();
    private int _followed;

    /// <summary>Opens a book without entries.</summary>
    public AccountBook(CompiledAccount account)
    {
        Account = account;
        _all = [_whole, _takenBack, _unpriced];
    }

    /// <summary>The account.</summary>
    public CompiledAccount Account { get; }

    /// <summary>How many entries are kept.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds an entry: by date, those of one date as they came to be.</summary>
    public void Add(PointEntry entry)
    {
        if (entry.Ends <= entry.OccurredAt)
        {
            return;
        }

        UnfollowFrom(entry.OccurredAt);
        EndRuns runs = entry.Points is null ? _unpriced : entry.Ends < entry.Expires ? _takenBack : _whole;
        runs.Add(_entries.Count, entry.Ends, entry.Points ?? 1);
        _entries.Add(entry);
        _dates.Add(entry.OccurredAt);
    }

    /// <summary>Takes back the entries that came to be at an instant or later.</summary>
    public void CutFrom(long seenAt)
    {
        int place = SeenBefore(seenAt);
        if (place == _entries.Count)
        {
            return;
        }

        UnfollowFrom(_dates[place]);
        _entries.RemoveRange(place, _entries.Count - place);
        _dates.RemoveRange(place, _dates.Count - place);
        foreach (EndRuns runs in _all)
        {
            runs.CutFrom(place);
        }
    }

    /// <summary>The account as of an instant.</summary>
    public AccountState At(long asOf)
    {
        Follow();
        int before = PlaceOf(asOf);
        int seen = SeenBefore(asOf + 1);
        decimal balance = SumOf(0, seen, asOf);
        List<(int From, int To)> living = [];
        _whole.AddRanges(living, seen, asOf);
        _takenBack.AddRanges(living, seen, asOf);
        RunningMeasure[] running =
        [
            .. _fired.RunningAt(asOf).Concat(Crossed(before, seen, asOf)).OrderBy(a => a.Begin).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.End),
        ];
        long next = seen < _entries.Count ? _entries[seen].SeenAt : Nanos.None;
        foreach (EndRuns runs in _all)
        {
            next = Math.Min(next, runs.FirstEnd(seen, asOf));
        }

        next = running.Aggregate(Math.Min(next, Account.NextThreshold(asOf)), (first, measure) => Math.Min(first, measure.End));
        return new AccountState(Account.FullName, balance, Account.Headroom(balance, asOf), (int)_unpriced.SumOf(0, seen, asOf), running, living, NextExpiry(seen, asOf), next);
    }

    /// <summary>The entries that count as of an instant, by date, then rule, then subject.</summary>
    public PointEntry[] EntriesAt(long asOf)
    {
        List<int> places = [];
        int seen = SeenBefore(asOf + 1);
        _whole.AddPlaces(places, seen, asOf);
        _takenBack.AddPlaces(places, seen, asOf);
        return
        [
            .. places.Select(place => _entries[place]).OrderBy(e => e.OccurredAt).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Forgets what is gone as of an instant and later, as soon as it is as much as what is left. What came to be before can't be taken back any more.
    /// </summary>
    public void Compact(long horizon)
    {
        Follow();
        _fired.Compact(horizon);

        // What comes to be at the horizon may be dated a nanosecond before, and then meets what ends at the horizon itself.
        int gone = _all.Sum(runs => runs.EndedBy(horizon - 1));
        if (gone == 0 || gone * 2 < _entries.Count)
        {
            return;
        }

        PointEntry[] left = [.. _entries.Where(e => e.Ends >= horizon)];
        Array.ForEach(_all, runs => runs.Clear());
        _entries.Clear();
        _dates.Clear();
        _followed = 0;
        Array.ForEach(left, Add);
        _followed = _entries.Count;
        _entries.TrimExcess();
        _dates.TrimExcess();
    }

    private int PlaceOf(long date) => SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_dates), date);

    // Whatever comes to be at an instant is dated by it, or by the nanosecond before.
    private int SeenBefore(long seenAt)
    {
        int place = PlaceOf(seenAt - 1);
        while (place < _entries.Count && _entries[place].SeenAt < seenAt)
        {
            place++;
        }

        return place;
    }

    private decimal SumOf(int from, int to, long after) => _whole.SumOf(from, to, after) + _takenBack.SumOf(from, to, after);

    private long NextExpiry(int seen, long asOf)
    {
        List<int> takenBack = [];
        _takenBack.AddPlaces(takenBack, seen, asOf);
        return takenBack.Aggregate(_whole.FirstEnd(seen, asOf), (first, place) => Math.Min(first, _entries[place].Expires));
    }

    private IEnumerable<RunningMeasure> Crossed(int from, int to, long instant)
    {
        if (!Account.HasSteps || from == to)
        {
            return [];
        }

        decimal before = SumOf(0, from, instant);
        return Account.Crossed(before, before + SumOf(from, to, instant), instant).Select(measure => new RunningMeasure(measure.Name, instant, measure.End));
    }

    // Measures are found date by date, once; only where a date's entries change is it gone through again.
    private void Follow()
    {
        while (Account.HasSteps && _followed < _entries.Count)
        {
            long date = _dates[_followed];
            int end = _followed + 1;
            while (end < _dates.Count && _dates[end] == date)
            {
                end++;
            }

            foreach ((string name, long begin, long ending) in Crossed(_followed, end, date))
            {
                _fired.Add(name, begin, ending);
            }

            _followed = end;
        }
    }

    private void UnfollowFrom(long date)
    {
        if (_followed > 0 && _dates[_followed - 1] >= date)
        {
            _followed = PlaceOf(date);
            _fired.CutFrom(date);
        }
    }
}
