using NodaTime;
using SellerRules.Facts.Reading;
using SellerRules.References;

namespace SellerRules.Facts;

/// <summary>Facts read from one or more inputs: records, what they could know, and what couldn't be read. Immutable.</summary>
public sealed partial record FactsDocument
{
    private static readonly Dictionary<string, IReadOnlyList<object>> NoRecords = [];
    private static readonly Dictionary<object, FactPlace> NoPlaces = [];

    /// <summary>What the records without a word of their own could know; null: everything as of as-of.</summary>
    public Recorded? Recorded { get; init; }

    /// <summary>What the caller vouches for where a fact is absent.</summary>
    public IReadOnlyList<Assumption> Assume { get; init; } = [];

    /// <summary>Rates between currencies, in input order.</summary>
    public IReadOnlyList<ExchangeRate> Rates { get; init; } = [];

    /// <summary>Records of the embedder's own types by type name, in input order.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<object>> Own { get; init; } = NoRecords;

    /// <summary>How some values came about.</summary>
    public IReadOnlyList<FactNote> Notes { get; init; } = [];

    /// <summary>What couldn't be read.</summary>
    public IReadOnlyList<Rejection> Rejected { get; init; } = [];

    /// <summary>The id of the store that records without a <c>store</c> belong to: the only one of <see cref="Stores"/>; else null.</summary>
    public string? DefaultStore => Stores.Count == 1 ? Stores[0].Id : null;

    /// <summary>Where top-level records were read, by reference.</summary>
    internal IReadOnlyDictionary<object, FactPlace> Places { get; init; } = NoPlaces;

    /// <summary>The types of record that it may hold.</summary>
    internal FactTypes Types { get; init; } = FactTypes.Standard;

    /// <summary>The tz database that it was read by; the default one where it was made in code.</summary>
    internal IDateTimeZoneProvider Zones { get; init; } = TimeZones.Default;

    /// <summary>
    /// Several documents as one. Records keep what their own document could know, and its store. A record that stands in two of them with the
    /// same facts counts once; of different ones that with the later <c>recorded.until</c> stands, else the second is rejected.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="documents"/> is null.</exception>
    public static FactsDocument Combine(IEnumerable<FactsDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return DocumentUnion.Of([.. documents]);
    }
}
