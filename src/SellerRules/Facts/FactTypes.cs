using System.Collections.Immutable;
using System.Linq.Expressions;
using NodaTime;

namespace SellerRules.Facts;

/// <summary>The types of record that rules can judge and read: the library's own, and those that an embedder adds. Immutable and thread-safe.</summary>
public sealed class FactTypes
{
    private static readonly Lazy<FactTypes> LazyStandard = new(() => new FactTypes(StandardFactTypes.Create()));

    private readonly Dictionary<string, FactType> _byName;

    private FactTypes(ImmutableArray<FactType> all)
    {
        All = StoreLists.AddTo(all);
        _byName = All.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>The types of the library: orders, parcels, refunds, products, days, stores and what is in them.</summary>
    public static FactTypes Standard => LazyStandard.Value;

    /// <summary>All types, the library's first, then the embedder's in the order of registration.</summary>
    internal ImmutableArray<FactType> All { get; }

    /// <summary>These types and one more, whose records stand in a list of the facts document.</summary>
    /// <typeparam name="T">
    /// A record class with a constructor without parameters and <c>init</c> properties only. Values are nullable, because null means absent:
    /// <c>bool?</c>, <c>int?</c>, <c>decimal?</c>, <c>string?</c>, <c>Instant?</c>, <c>LocalDate?</c>, <c>Duration?</c>, <c>Money?</c>,
    /// lists of these without the question mark, and <see cref="Recorded"/>.
    /// The attributes of this namespace (<see cref="PlannedAttribute"/>, <see cref="VocabularyAttribute"/> …) say what a property means.
    /// </typeparam>
    /// <param name="name">The name in rules and output, such as <c>warehouse</c>: a small letter, then letters and digits.</param>
    /// <param name="key">The key of the list in a facts document, such as <c>warehouses</c>.</param>
    /// <param name="id">The property that identifies a record: <c>w => w.Id</c>.</param>
    /// <param name="birth">The property that holds the event which begins a record's life: <c>w => w.OpenedAt</c>; null: records always exist.</param>
    /// <returns>A new set of types; this one stays as it is.</returns>
    /// <exception cref="ArgumentNullException">A name or <paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The type, or one of its properties, can't be supported; the message names it and says what to write instead.</exception>
    public FactTypes With<T>(string name, string key, Expression<Func<T, string>> id, Expression<Func<T, Instant?>>? birth = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(id);
        return new FactTypes(All.Add(OwnFactType.Create(this, typeof(T), name, key, id, birth)));
    }

    /// <summary>The type of a name, or null.</summary>
    internal FactType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The type of a C# record, or null.</summary>
    internal FactType? Find(Type clrType) => All.FirstOrDefault(t => t.ClrType == clrType);
}
