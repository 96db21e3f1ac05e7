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
    public IEnumerable<IReadOnlyList<object>> All => _lists.Select(list => list.Records);

    /// <summary>These lists and one more, or another in place of the one of its type.</summary>
    public FactLists With(Type type, IReadOnlyList<object> records) =>
        new(_lists.Length == 0 ? [(type, records)] : [.. _lists.Where(list => list.Type != type), (type, records)]);

    /// <summary>These lists without one.</summary>
    public FactLists Without(Type type) => new([.. _lists.Where(list => list.Type != type)]);

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
}
