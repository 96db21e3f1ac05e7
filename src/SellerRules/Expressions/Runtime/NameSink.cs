namespace SellerRules.Expressions.Runtime;

/// <summary>
/// Gathers, while an expression runs, the facts that its undecided parts lack and the assumptions that it leans on. An operand that turns out
/// not to matter takes its names back. Not thread-safe.
/// </summary>
internal sealed class NameSink
{
    private string[] _names = [];

    /// <summary>The place behind the last name.</summary>
    public int Mark { get; private set; }

    /// <summary>Adds a fact's path, or a reason.</summary>
    public void Add(string name)
    {
        if (Mark == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(8, 2 * Mark));
        }

        _names[Mark++] = name;
    }

    /// <summary>Takes back all names from a mark on.</summary>
    public void DropFrom(int mark) => Mark = Math.Min(Mark, mark);

    /// <summary>Takes back the names from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive).</summary>
    public void Drop(int start, int end)
    {
        if (end > start)
        {
            Array.Copy(_names, end, _names, start, Mark - end);
            Mark -= end - start;
        }
    }

    /// <summary>The names from a mark on, in the order added.</summary>
    public string[] From(int mark) => _names[mark..Mark];

    /// <summary>The distinct names from a mark on, sorted by ordinal.</summary>
    public string[] SortedFrom(int mark)
    {
        string[] names = From(mark);
        if (names.Length < 2)
        {
            return names;
        }

        Array.Sort(names, StringComparer.Ordinal);
        int distinct = 1;
        foreach (string name in names.AsSpan(1))
        {
            if (name != names[distinct - 1])
            {
                names[distinct++] = name;
            }
        }

        return distinct == names.Length ? names : names[..distinct];
    }
}
