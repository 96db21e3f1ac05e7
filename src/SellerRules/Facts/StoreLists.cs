using System.Collections.Immutable;

namespace SellerRules.Facts;

/// <summary>The lists that a store has of its own records: one for each type whose records belong to a store, named by the document's key, or, where it is cut from orders, by the type's plural.</summary>
internal static class StoreLists
{
    /// <summary>The same types, the store with its lists of all the others.</summary>
    /// <exception cref="ArgumentException">A key is the name of another fact of stores.</exception>
    public static ImmutableArray<FactType> AddTo(ImmutableArray<FactType> types) =>
        [.. types.Select(type => type.Name == "store" ? WithLists(type, types) : type)];

    /// <summary>Whether a fact is a store's list of its records.</summary>
    public static bool IsOne(FactType owner, FactProperty fact) => owner.Name == "store" && fact is { Kind: FactKind.List, Property: null };

    private static FactType WithLists(FactType store, ImmutableArray<FactType> types)
    {
        FactProperty[] own = [.. store.Properties.Where(p => !IsOne(store, p))];
        FactType[] members = [.. types.Where(t => t is { IsNested: false, Parent: "store" })];
        return members.FirstOrDefault(t => own.Any(p => p.Name == NameOf(t))) is { } clash
            ? throw new ArgumentException($"`{clash.Key}` is a fact of stores, so it can't be the key of `{clash.Name}`: choose another.")
            : store with { Properties = [.. own, .. members.Select(ListOf)] };
    }

    private static FactProperty ListOf(FactType members) => new()
    {
        Name = NameOf(members),
        Class = FactClass.Derived,
        Kind = FactKind.List,
        ElementKind = FactKind.Record,
        RecordType = members.Name,
        IsDerived = true,
    };

    private static string NameOf(FactType members) => members.Key.Length > 0 ? members.Key : members.Name + "s";
}
