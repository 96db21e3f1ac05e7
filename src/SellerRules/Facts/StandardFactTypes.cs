using System.Collections.Immutable;
using NodaTime.Text;

namespace SellerRules.Facts;

/// <summary>The library's own types of record.</summary>
internal static class StandardFactTypes
{
    /// <summary>All of them, parents before what is nested in them.</summary>
    public static ImmutableArray<FactType> Create() =>
    [
        Top<Store>("store", "stores", (s, _) => s.Id) with { Parent = null },
        Top<Order>("order", "orders", (o, _) => o.Id),
        Nested<OrderLine>("line", "lines", "order"),
        Nested<Parcel>("parcel", "parcels", "order", p => p.Id),
        Nested<ParcelEvent>("event", "events", "parcel"),
        Nested<Proof>("proof", "proofs", "parcel"),
        Nested<Refund>("refund", "refunds", "order", r => r.Id),
        Top<Product>("product", "products", (p, _) => p.Id),
        Nested<Certificate>("certificate", "certificates", "product"),
        Nested<Sku>("sku", "skus", "product"),
        WithPrevious(Top<TrafficDay>("trafficDay", "traffic", (d, store) => DayId(d.Store ?? store, d.Date))),
        Top<ClickSource>("clickSource", "clickSources", (c, store) => $"{DayId(c.Store ?? store, c.Date)}/{c.Address}"),
        WithPrevious(SalesDays()),
    ];

    private static FactType Top<T>(string name, string key, Func<T, string?, string> id)
        where T : class => FactTypeReflection.Describe(typeof(T), name, key) with
        {
            Parent = "store",
            IsSubject = true,
            Identify = (record, store) => id((T)record, store),
        };

    private static FactType Nested<T>(string name, string key, string parent, Func<T, string>? id = null)
        where T : class => FactTypeReflection.Describe(typeof(T), name, key) with
        {
            Parent = parent,
            IsNested = true,
            IsSubject = id is not null,
            Identify = id is null ? null : (record, _) => id((T)record),
        };

    private static FactType SalesDays()
    {
        FactType given = Top<SalesDay>("salesDay", "", (d, store) => DayId(d.Store ?? store, d.Date));
        return given with
        {
            Properties =
            [
                .. given.Properties.Where(p => p.Name != "zone"),
                Figure("start", FactKind.Instant),
                Figure("end", FactKind.Instant),
                Figure("orders", FactKind.Integer, "orders"),
                Figure("validOrders", FactKind.Integer, "orders"),
                Figure("items", FactKind.Integer, "items"),
                Figure("turnover", FactKind.Money),
                Figure("averageOrderValue", FactKind.Money),
            ],
        };
    }

    private static FactType WithPrevious(FactType day) => day with
    {
        Properties = [.. day.Properties, Figure("previous", FactKind.Record) with { RecordType = day.Name }],
    };

    private static FactProperty Figure(string name, FactKind kind, string? unit = null) =>
        new() { Name = name, Class = FactClass.Derived, Kind = kind, IsDerived = true, Unit = unit };

    private static string DayId(string? store, NodaTime.LocalDate? date)
    {
        string day = date is { } given ? LocalDatePattern.Iso.Format(given) : "";
        return store is null ? day : $"{store}/{day}";
    }
}
