using System.Collections;
using SellerRules.Facts;
using SellerRules.References;

namespace SellerRules.Tests.Parity;

/// <summary>Every record that a rule may judge, with its id in output.</summary>
internal static class PlainSubjects
{
    public static IEnumerable<(string Id, PlainRecord Record)> Of(string name, FactsDocument facts, FactTypes types)
    {
        FactType type = types.Find(name)!;
        if (!type.IsNested)
        {
            return facts.RecordsOf(name).Select(r => (type.Identify!(r, facts.DefaultStore, NodaTime.DateTimeZoneProviders.Tzdb), new PlainRecord(type, r, null, name)));
        }

        return from parent in Of(type.Parent!, facts, types)
               from member in Members(type, parent.Record)
               select ($"{parent.Id}/{type.Identify!(member, null, NodaTime.DateTimeZoneProviders.Tzdb)}", new PlainRecord(type, member, parent.Record, name));
    }

    /// <summary>The listings of a product stand for its markets, each once; what else is nested is held by its parent.</summary>
    private static IEnumerable<object> Members(FactType type, PlainRecord parent)
    {
        object? held = parent.Given(parent.Type.Find(type.Key)!);
        return held is not IEnumerable list ? []
            : type.Name == "listing" ? list.Cast<string>().DistinctBy(Canonical).Select(market => new Listing(market))
            : list.Cast<object>();
    }

    private static string Canonical(string market) => Vocabularies.Shipped.Find("markets")!.TryResolve(market, out string word) ? word : market;
}
