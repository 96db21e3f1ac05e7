using NodaTime;

namespace SellerRules.Facts;

/// <summary>Puts the descriptions of the library's own types together.</summary>
internal static class FactTypeBuilder
{
    /// <summary>A type whose records stand in a list of the document and belong to a store.</summary>
    /// <param name="name">Its name in rules.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="id">A record's id in output, from the record and its store's id.</param>
    /// <param name="identity">The facts that tell a record from others, where that isn't its <c>id</c>.</param>
    public static FactType Top<T>(string name, string key, Func<T, string?, string> id, params string[] identity)
        where T : class => TopByZone<T>(name, key, (record, store, _) => id(record, store), identity);

    /// <summary>A type like <see cref="Top"/>, whose records' ids hang on their zones.</summary>
    public static FactType TopByZone<T>(string name, string key, Func<T, string?, IDateTimeZoneProvider, string> id, params string[] identity)
        where T : class
    {
        FactType type = FactTypeReflection.Describe(typeof(T), name, key);
        return type with
        {
            Parent = "store",
            IsSubject = true,
            Identity = identity.Length > 0 ? identity : type.Identity,
            Identify = (record, store, zones) => id((T)record, store, zones),
            MakeList = record => new[] { (T)record },
        };
    }

    /// <summary>A type whose records stand in another record; with an id, rules may judge them.</summary>
    public static FactType Nested<T>(string name, string key, string parent, Func<T, string>? id = null, params string[] identity)
        where T : class
    {
        FactType type = FactTypeReflection.Describe(typeof(T), name, key);
        return type with
        {
            Parent = parent,
            IsNested = true,
            IsSubject = id is not null,
            Identity = identity.Length > 0 ? identity : type.Identity,
            Identify = id is null ? null : (record, _, _) => id((T)record),
        };
    }

    /// <summary>The type with one more fact: the record of its kind before.</summary>
    public static FactType WithPrevious(FactType type) => type with
    {
        Properties = [.. type.Properties, Figure("previous", FactKind.Record) with { RecordType = type.Name }],
    };

    /// <summary>A fact that is always worked out.</summary>
    public static FactProperty Figure(string name, FactKind kind, string? unit = null) =>
        new() { Name = name, Class = FactClass.Derived, Kind = kind, IsDerived = true, Unit = unit };
}
