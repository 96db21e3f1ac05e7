using static SellerRules.Facts.FactTypeBuilder;

namespace SellerRules.Facts;

/// <summary>The types of record that are cut from a store's orders and never given.</summary>
internal static class CutFactTypes
{
    /// <summary>The figures that dates, weeks and months have of the orders placed in them.</summary>
    public static IEnumerable<FactProperty> SalesFigures() =>
    [
        Figure("orders", FactKind.Integer, "orders"),
        Figure("validOrders", FactKind.Integer, "orders"),
        Figure("items", FactKind.Integer, "items"),
        Figure("turnover", FactKind.Money),
        Figure("averageOrderValue", FactKind.Money),
    ];

    /// <summary>Days, months, buyers and stock keeping units.</summary>
    public static IEnumerable<FactType> Create() =>
    [
        WithPrevious(Period(Top<SalesDay>("salesDay", "", (d, store) => RecordIds.Day(d.Store ?? store, d.Date)))),
        WithPrevious(Period(Top<SalesMonth>("month", "", (m, store) => RecordIds.Month(m.Store ?? store, m.Date)))),
        With(
            Top<Buyer>("buyer", "", (b, store) => RecordIds.Of(b.Store ?? store, b.Name)),
            Figure("orders", FactKind.Integer, "orders"),
            Figure("spent", FactKind.Money),
            Figure("firstOrderAt", FactKind.Instant)),
        With(
            Top<Sku>("sku", "", (s, store) => RecordIds.Of(s.Store ?? store, s.Code)),
            Figure("listed", FactKind.Boolean),
            Figure("items", FactKind.Integer, "items"),
            Figure("lastSoldAt", FactKind.Instant)),
    ];

    private static FactType Period(FactType type) =>
        With(type with { Properties = [.. type.Properties.Where(p => p.Name != "zone")] }, [Figure("start", FactKind.Instant), Figure("end", FactKind.Instant), .. SalesFigures()]);

    private static FactType With(FactType type, params FactProperty[] figures) => type with { Properties = [.. type.Properties, .. figures] };
}
