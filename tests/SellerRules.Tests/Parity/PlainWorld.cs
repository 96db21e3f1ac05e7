using NodaTime;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.References.Lists;

namespace SellerRules.Tests.Parity;

/// <summary>All that is known: the facts, the rule set, and the references.</summary>
internal sealed record PlainWorld(FactsDocument Facts, RuleSetDefinition Set, FactTypes Types)
{
    /// <summary>The list files that were given; others are those that come with the library.</summary>
    public IReadOnlyList<EntryList> Lists { get; init; } = [];

    /// <summary>Other rule sets whose formulas can be read.</summary>
    public IReadOnlyList<RuleSetDefinition> Others { get; init; } = [];

    public DateTimeZone Zone => ZoneOf(Set.Zone.Value);

    public Store? StoreOf(string? id) => id is null ? Facts.Stores.Count == 1 ? Facts.Stores[0] : null : Facts.Stores.FirstOrDefault(s => s.Id == id);

    /// <summary>A top-level record by its id; one that isn't there is missing.</summary>
    public PlainRecord Find(string type, string id, string path)
    {
        FactType found = Types.Find(type)!;
        object? record = type == "store" ? StoreOf(id) : Facts.Products.FirstOrDefault(p => p.Id == id);
        return new PlainRecord(found, record ?? new PlainRecord.Missing(), null, path);
    }

    public Plain Word(string word, string vocabulary, string name)
    {
        Vocabulary? words = Vocabularies.Shipped.Find(vocabulary);
        return words is null ? Plain.Known(word) : words.TryResolve(word, out string canonical) ? Plain.Known(canonical) : Plain.Unknown(name);
    }

    public static DateTimeZone ZoneOf(string id) => DateTimeZoneProviders.Tzdb[id];
}
