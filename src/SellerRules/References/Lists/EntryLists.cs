using System.Collections.Concurrent;

namespace SellerRules.References.Lists;

/// <summary>The list files that come with the library, for rules whose users give none of their own. Each is read on first use. Thread-safe.</summary>
internal sealed class EntryLists
{
    private static readonly string[] Names = ["reference/prohibited"];

    private readonly ConcurrentDictionary<string, EntryList> _read = new(StringComparer.Ordinal);

    private EntryLists()
    {
    }

    /// <summary>Those in <c>rules/reference</c>.</summary>
    public static EntryLists Shipped { get; } = new();

    /// <summary>All names, in order.</summary>
    public IReadOnlyList<string> All => Names;

    /// <summary>The list of a name such as <c>reference/prohibited</c>, or null.</summary>
    public EntryList? Find(string name) =>
        Names.Contains(name, StringComparer.Ordinal) ? _read.GetOrAdd(name, n => ShippedFiles.Read($"rules/{n}.json", EntryListReader.Read)) : null;
}
