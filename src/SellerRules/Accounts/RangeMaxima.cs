namespace SellerRules.Accounts;

/// <summary>
/// A row of numbers of which any stretch can be raised or lowered at once, with the greatest of each half, quarter and so on: both in logarithmic time.
/// Node 1 is the whole row; the halves of node n are 2n and 2n + 1. Not thread-safe.
/// </summary>
internal sealed class RangeMaxima
{
    private readonly decimal[] _added;
    private readonly decimal[] _most;

    /// <summary>Takes over a row.</summary>
    /// <param name="values">The numbers; behind them the row is filled up with numbers below all others.</param>
    public RangeMaxima(ReadOnlySpan<decimal> values)
    {
        Width = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, values.Length));
        _added = new decimal[2 * Width];
        _most = new decimal[2 * Width];
        for (int i = 0; i < Width; i++)
        {
            _most[Width + i] = i < values.Length ? values[i] : decimal.MinValue / 4;
        }

        for (int node = Width - 1; node > 0; node--)
        {
            _most[node] = Math.Max(_most[2 * node], _most[(2 * node) + 1]);
        }
    }

    /// <summary>How many numbers there are, those behind the row included: a power of two.</summary>
    public int Width { get; }

    /// <summary>What was added to all numbers of a node as a whole: it stands in none of the nodes below.</summary>
    public decimal AddedTo(int node) => _added[node];

    /// <summary>The greatest number of a node, but for what was added to the nodes above it as a whole.</summary>
    public decimal MostOf(int node) => _most[node];

    /// <summary>Adds to the numbers from one place up to, but without, another.</summary>
    public void Add(int from, int to, decimal amount)
    {
        if (from < to)
        {
            Add(1, 0, Width, from, to, amount);
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

        int middle = (begin + end) / 2;
        if (from < middle)
        {
            Add(2 * node, begin, middle, from, to, amount);
        }

        if (to > middle)
        {
            Add((2 * node) + 1, middle, end, from, to, amount);
        }

        _most[node] = _added[node] + Math.Max(_most[2 * node], _most[(2 * node) + 1]);
    }
}
