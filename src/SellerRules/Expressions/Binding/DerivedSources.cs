namespace SellerRules.Expressions.Binding;

/// <summary>The facts that derived facts are worked out from, for notes on how a value came about.</summary>
internal static class DerivedSources
{
    private static readonly string[] Scans = ["event.at", "parcel.declaredAt", "parcel.deliveredAt", "parcel.pickedUpAt"];

    private static readonly Dictionary<string, string[]> Sources = new(StringComparer.Ordinal)
    {
        ["parcel.pickedUpAt"] = ["event.at"],
        ["parcel.scans"] = Scans,
        ["parcel.firstScanAt"] = Scans,
        ["order.firstScanAt"] = Scans,
        ["order.fulfilmentTime"] = [.. Scans, "order.paidAt"],
        ["week.end"] = ["week.start"],
        ["skuWeek.end"] = ["skuWeek.start"],
        ["order.sequence"] = ["order.createdAt"],
    };

    /// <summary>The facts behind a fact; none for one that is only given.</summary>
    public static IReadOnlyList<string> Of(string fact) => Sources.GetValueOrDefault(fact) ?? [];
}
