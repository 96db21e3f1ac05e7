using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>What is known of a store's orders as a whole.</summary>
internal static class SalesCoverage
{
    /// <summary>The coverage by a store's id; of a store that isn't among the facts it isn't known when it opened.</summary>
    public static RecordCoverage Of(FactsScope scope, string store)
    {
        long openedAt = scope.Find("store", store)?.Instants[StandardSlots.StoreOpenedAt] ?? Nanos.Absent;
        return scope.IsWhole && scope.Stores.RecordsOf("order", "orders") is { } orders
            ? orders.CoverageOf(store, openedAt)
            : RecordCoverage.Complete with { HoldsAll = false };
    }
}
