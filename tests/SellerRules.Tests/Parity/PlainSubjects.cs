using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Every record that a rule may judge, with its id in output.</summary>
internal static class PlainSubjects
{
    public static IEnumerable<(string Id, PlainRecord Record)> Of(string type, FactsDocument facts, FactTypes types)
    {
        PlainRecord Top(string name, object record) => new(types.Find(name)!, record, null, name);
        PlainRecord Nested(string name, object record, PlainRecord inside) => new(types.Find(name)!, record, inside, name);
        return type switch
        {
            "order" => facts.Orders.Select(o => (o.Id, Top("order", o))),
            "product" => facts.Products.Select(p => (p.Id, Top("product", p))),
            "store" => facts.Stores.Select(s => (s.Id, Top("store", s))),
            "clickSource" => facts.ClickSources.Select(c => (types.Find("clickSource")!.Identify!(c, facts.Stores.Count == 1 ? facts.Stores[0].Id : null), Top("clickSource", c))),
            "parcel" => facts.Orders.SelectMany(o => (o.Parcels ?? []).Select(p => ($"{o.Id}/{p.Id}", Nested("parcel", p, Top("order", o))))),
            "refund" => facts.Orders.SelectMany(o => (o.Refunds ?? []).Select(r => ($"{o.Id}/{r.Id}", Nested("refund", r, Top("order", o))))),
            _ => [],
        };
    }
}
