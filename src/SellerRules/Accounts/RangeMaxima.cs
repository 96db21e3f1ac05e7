using System.Numerics;

namespace SellerRules.Accounts;

/// <summary>
/// A row of numbers of which any part can be raised or lowered at once, with the greatest of each half, quarter and so on down to short stretches: both in
/// logarithmic time. Node 1 is the whole row; the halves of node n are 2n and 2n + 1; the last ones are stretches. Not thread-safe.
/// </summary>
internal sealed class RangeMaxima
{
    // The nodes take a fraction of what the numbers do, and a stretch is gone through as fast as the nodes that it saves.
    private const int Stretch = 16;

    // Below all numbers, and what is added to it stays so.
    private const decimal Nothing = decimal.MinValue / 4;

    private readonly decimal[] _values;
    private readonly int _count;
    private readonly decimal[] _added;
    private readonly decimal[] _most;

    /// <summary>Takes over a row.</summary>
    /// <param name="values">The numbers; nobody else may change them from now on.</param>
    /// <param name="count">How many of them there are; what stands behind is no part of the row.</param>
    public RangeMaxima(decimal[] values, int count)
    {
        (_values, _count) = (values, count);
        Width = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, (count + Stretch - 1) / Stretch));
        _added = new decimal[2 * Width];
        _most = new decimal[2 * Width];
        for (int node = (2 * Width) - 1; node > 0; node--)
        {
            Measure(node);
        }
    }

    /// <summary>How many stretches there are, empty ones behind the row included: a power of two. From this node on, nodes are stretches.</summary>
    public int Width { get; }

    /// <summary>A number, but for what was added to its stretch, and to the nodes above it, as a whole.</summary>
    public decimal this[int place] => _values[place];

    /// <summary>What was added to all numbers of a node as a whole: it stands in none of the nodes below.</summary>
    public decimal AddedTo(int node) => _added[node];

    /// <summary>The greatest number of a node, but for what was added to the nodes above it as a whole.</summary>
    public decimal MostOf(int node) => _most[node];

    /// <summary>The places of a stretch's numbers: from one up to, but without, another.</summary>
    public (int From, int To) PlacesOf(int stretch)
    {
        int from = Math.Min((stretch - Width) * Stretch, _count);
        return (from, Math.Min(from + Stretch, _count));
    }

    /// <summary>Adds to the numbers from one place up to, but without, another.</summary>
    public void Add(int from, int to, decimal amount)
    {
        if (from < to)
        {
            Add(1, 0, Width * Stretch, from, to, amount);
        }
    }

    private void Add(int node, int begin, int end, int from, int to, decimal amount)
    {
        if (from <= begin && end <= to)
        {
            _added[node] += amount;
            _most[node] += amount;
            return;
        }

        if (node >= Width)
        {
            for (int place = Math.Max(from, begin); place < Math.Min(to, end); place++)
            {
                _values[place] += amount;
            }
        }
        else
        {
            int middle = (begin + end) / 2;
            if (from < middle)
            {
                Add(2 * node, begin, middle, from, to, amount);
            }

            if (to > middle)
            {
                Add((2 * node) + 1, middle, end, from, to, amount);
            }
        }

        Measure(node);
    }

    private void Measure(int node)
    {
        decimal most = Nothing;
        if (node < Width)
        {
            most = Math.Max(_most[2 * node], _most[(2 * node) + 1]);
        }
        else
        {
            (int from, int to) = PlacesOf(node);
            for (int place = from; place < to; place++)
            {
                most = Math.Max(most, _values[place]);
            }
        }

        _most[node] = most + _added[node];
    }
}
