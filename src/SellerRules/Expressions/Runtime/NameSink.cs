namespace SellerRules.Expressions.Runtime;

/// <summary>
/// Gathers, while an expression runs, the facts that its undecided parts lack and the assumptions that it leans on. An operand that turns out
/// not to matter takes its names back. Not thread-safe.
/// </summary>
internal sealed class NameSink
{
    private readonly List<string> _names = [];

    /// <summary>The place behind the last name.</summary>
    public int Mark => _names.Count;

    /// <summary>Adds a fact's path, or a reason.</summary>
    public void Add(string name) => _names.Add(name);

    /// <summary>Takes back all names from a mark on.</summary>
    public void DropFrom(int mark)
    {
        if (_names.Count > mark)
        {
            _names.RemoveRange(mark, _names.Count - mark);
        }
    }

    /// <summary>Takes back the names from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    public void Drop(int start, int end)
    {
        if (end > start)
        {
            _names.RemoveRange(start, end - start);
        }
    }

    /// <summary>The names from a mark on, in the order added.</summary>
    public string[] From(int mark) => [.. _names.Skip(mark)];

    /// <summary>The distinct names from a mark on, sorted by ordinal.</summary>
    public string[] SortedFrom(int mark) => [.. _names.Skip(mark).Distinct().Order(StringComparer.Ordinal)];
}
