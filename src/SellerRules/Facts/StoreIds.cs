using System.Collections.Concurrent;
using System.Reflection;

namespace SellerRules.Facts;

/// <summary>Reads the store's id off a top-level record.</summary>
internal static class StoreIds
{
    private static readonly ConcurrentDictionary<Type, Func<object, string?>> OwnTypes = new();

    /// <summary>The record's own store id, a store's its own; null where it gives none or its type has none.</summary>
    public static string? Of(object record) => record switch
    {
        IStoreRecord owned => owned.Store,
        Store store => store.Id,
        _ => OfOwn(record),
    };

    // An embedder's record says its store by a property that refers to one.
    private static string? OfOwn(object record) =>
        OwnTypes.GetOrAdd(record.GetType(), ReaderOf)(record);

    private static Func<object, string?> ReaderOf(Type type)
    {
        PropertyInfo? store = FactTypeReflection.FactPropertiesOf(type)
            .FirstOrDefault(p => p.PropertyType == typeof(string) && p.GetCustomAttribute<ReferenceToAttribute>()?.RecordType == "store" && FactTypeReflection.FactName(p) == "store");
        return store is null ? _ => null : typeof(StoreIds).GetMethod(nameof(Bind), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type).CreateDelegate<Func<MethodInfo, Func<object, string?>>>()(store.GetMethod!);
    }

    private static Func<object, string?> Bind<T>(MethodInfo getter)
        where T : class
    {
        Func<T, string?> read = getter.CreateDelegate<Func<T, string?>>();
        return record => read((T)record);
    }
}
