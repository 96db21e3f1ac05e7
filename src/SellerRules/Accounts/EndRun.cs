using System.Runtime.InteropServices;

namespace SellerRules.Accounts;

/// <summary>
/// Things in the order of their places, of which none ends before those ahead of it, with the sums of their amounts so far: those that last beyond an
/// instant stand side by side, and two sums tell what they add up to. Not thread-safe.
/// </summary>
internal sealed class EndRun
{
    // What stands in further digits is added up apart: either sum has room for all its digits, so that none is ever rounded away.
    private const int Digits = 12;

    private readonly List<int> _places = [];
    private readonly List<long> _ends = [];
    private readonly List<decimal> _sums = [];
    private List<decimal>? _rests;

    /// <summary>The end of the last; <see cref="long.MinValue"/>: there is none.</summary>
    public long LastEnd => _ends.Count == 0 ? long.MinValue : _ends[^1];

    /// <summary>Adds what stands behind all others and ends no earlier than they do.</summary>
    public void Add(int place, long end, decimal amount)
    {
        decimal main = decimal.Round(amount, Digits, MidpointRounding.ToZero);
        decimal rest = amount - main;
        if (rest != 0 && _rests is null)
        {
            _rests = [.. _places.Select(_ => 0m)];
        }

        _rests?.Add(SumBefore(_rests, _places.Count) + rest);
        _sums.Add(SumBefore(_sums, _places.Count) + main);
        _places.Add(place);
        _ends.Add(end);
    }

    /// <summary>Which of them, counted in the run, stand at some places and last beyond an instant; none: from 0 to 0.</summary>
    /// <param name="from">The first place.</param>
    /// <param name="to">The place behind the last.</param>
    /// <param name="after">The instant.</param>
    public (int From, int To) Lasting(int from, int to, long after)
    {
        ReadOnlySpan<int> places = CollectionsMarshal.AsSpan(_places);
        int end = SortedRow.FirstFrom(places, to);
        int begin = Math.Max(EndedBy(after), from == 0 ? 0 : SortedRow.FirstFrom(places, from));
        return begin < end ? (begin, end) : (0, 0);
    }

    /// <summary>What some of them add up to.</summary>
    public decimal SumOf((int From, int To) range) =>
        SumBefore(_sums, range.To) - SumBefore(_sums, range.From) + (_rests is null ? 0 : SumBefore(_rests, range.To) - SumBefore(_rests, range.From));

    /// <summary>The places of some of them.</summary>
    public ReadOnlySpan<int> PlacesOf((int From, int To) range) => CollectionsMarshal.AsSpan(_places)[range.From..range.To];

    /// <summary>The end of one of them.</summary>
    public long EndOf(int number) => _ends[number];

    /// <summary>How many have ended by an instant, that of their end included.</summary>
    public int EndedBy(long instant) => SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_ends), instant + 1);

    /// <summary>Takes away those at a place and behind it.</summary>
    public void CutFrom(int place)
    {
        int count = SortedRow.FirstFrom(CollectionsMarshal.AsSpan(_places), place);
        CollectionsMarshal.SetCount(_places, count);
        CollectionsMarshal.SetCount(_ends, count);
        CollectionsMarshal.SetCount(_sums, count);
        if (_rests is not null)
        {
            CollectionsMarshal.SetCount(_rests, count);
        }
    }

    private static decimal SumBefore(List<decimal> sums, int number) => number == 0 ? 0 : sums[number - 1];
}
