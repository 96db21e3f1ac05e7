using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A record's list of instants, ascending, each once; keeps its memory for the next record. Not thread-safe.</summary>
internal sealed class SortedInstants
{
    private long[] _instants = [];
    private int _count = -1;

    /// <summary>The place of the first instant that isn't before another; the length where all are.</summary>
    public static int FirstFrom(ReadOnlySpan<long> sorted, long instant)
    {
        int found = sorted.BinarySearch(instant);
        return found < 0 ? ~found : found;
    }

    /// <summary>Forgets the list.</summary>
    public void Clear() => _count = -1;

    /// <summary>The instants of a list in order; it is put in order when it is first asked for.</summary>
    public ReadOnlyMemory<long> Of(IReadOnlyList<Instant> given)
    {
        int count = SpanOf(given).Length;
        return _instants.AsMemory(0, count);
    }

    /// <summary>The same for those who only look.</summary>
    public ReadOnlySpan<long> SpanOf(IReadOnlyList<Instant> given)
    {
        if (_count < 0)
        {
            Fill(given);
        }

        return _instants.AsSpan(0, _count);
    }

    private void Fill(IReadOnlyList<Instant> given)
    {
        _count = given.Count;
        if (_instants.Length < _count)
        {
            _instants = new long[Math.Max(8, 2 * _count)];
        }

        Span<long> instants = _instants.AsSpan(0, _count);
        bool isAscending = true;
        long last = long.MinValue;
        for (int i = 0; i < instants.Length; i++)
        {
            long instant = Nanos.Of(given[i]);
            isAscending &= instant > last;
            instants[i] = last = instant;
        }

        if (!isAscending)
        {
            _instants = [.. _instants.Take(_count).Distinct().Order()];
            _count = _instants.Length;
        }
    }
}
