using System.Runtime.InteropServices;

namespace SellerRules.Accounts;

/// <summary>The measures that a balance brought on, in the order in which they began. Not thread-safe.</summary>
internal sealed class FiredMeasures
{
    private readonly List<long> _begins = [];
    private readonly List<(string Name, long End)> _measures = [];
    private readonly EndRuns _ends = new();
    private readonly List<int> _places = [];

    /// <summary>Adds one that begins not before those before it.</summary>
    public void Add(string name, long begin, long end)
    {
        _ends.Add(_begins.Count, end, 0);
        _begins.Add(begin);
        _measures.Add((name, end));
    }

    /// <summary>Those that began before an instant and run as of it.</summary>
    public IEnumerable<RunningMeasure> RunningAt(long asOf)
    {
        _places.Clear();
        _ends.AddPlaces(_places, CountBefore(asOf), asOf);
        return _places.Select(place => new RunningMeasure(_measures[place].Name, _begins[place], _measures[place].End));
    }

    /// <summary>Takes away those that began at an instant or later.</summary>
    public void CutFrom(long begin)
    {
        int count = CountBefore(begin);
        _begins.RemoveRange(count, _begins.Count - count);
        _measures.RemoveRange(count, _measures.Count - count);
        _ends.CutFrom(count);
    }

    /// <summary>Forgets those that ended by an instant, as soon as they are as many as the others.</summary>
    public void Compact(long horizon)
    {
        int ended = _ends.EndedBy(horizon);
        if (ended == 0 || ended * 2 < _begins.Count)
        {
            return;
        }

        RunningMeasure[] left = [.. _measures.Select((m, place) => new RunningMeasure(m.Name, _begins[place], m.End)).Where(m => m.End > horizon)];
        _begins.Clear();
        _measures.Clear();
        _ends.Clear();
        foreach ((string name, long begin, long end) in left)
        {
            Add(name, begin, end);
        }
    }

    private int CountBefore(long instant) => SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_begins), instant);
}
