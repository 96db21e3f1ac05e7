using System.Diagnostics.CodeAnalysis;

namespace SellerRules.Facts;

/// <summary>The lists of records that a document gives, by the C# type of their records: few, so that looking through them is quickest. Immutable and thread-safe.</summary>
internal sealed class FactLists
{
    private readonly (Type Type, IReadOnlyList<object> Records)[] _lists;

    private FactLists((Type, IReadOnlyList<object>)[] lists) => _lists = lists;

    /// <summary>No list at all.</summary>
    public static FactLists Empty { get; } = new([]);

    /// <summary>The lists.</summary>
    public IEnumerable<IReadOnlyList<object>> All
    {
        get
        {
            foreach ((_, IReadOnlyList<object> records) in _lists)
            {
                yield return records;
            }
        }
    }

    /// <summary>These lists and one more, or another in place of the one of its type.</summary>
    public FactLists With(Type type, IReadOnlyList<object> records)
    {
        (Type, IReadOnlyList<object>)[] lists = new (Type, IReadOnlyList<object>)[CountBut(type) + 1];
        CopyBut(type, lists);
        lists[^1] = (type, records);
        return new FactLists(lists);
    }

    /// <summary>These lists without one.</summary>
    public FactLists Without(Type type)
    {
        (Type, IReadOnlyList<object>)[] lists = new (Type, IReadOnlyList<object>)[CountBut(type)];
        CopyBut(type, lists);
        return new FactLists(lists);
    }

    /// <summary>The records of a type; false where their list isn't given.</summary>
    public bool TryGet(Type type, [NotNullWhen(true)] out IReadOnlyList<object>? records)
    {
        foreach ((Type listed, IReadOnlyList<object> given) in _lists)
        {
            if (listed == type)
            {
                records = given;
                return true;
            }
        }

        records = null;
        return false;
    }

    private int CountBut(Type type) => TryGet(type, out _) ? _lists.Length - 1 : _lists.Length;

    private void CopyBut(Type type, (Type, IReadOnlyList<object>)[] others)
    {
        int count = 0;
        foreach ((Type listed, IReadOnlyList<object> given) in _lists)
        {
            if (listed != type)
            {
                others[count++] = (listed, given);
            }
        }
    }
}
