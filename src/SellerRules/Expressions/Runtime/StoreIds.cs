using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Reads the store's id off a top-level record.</summary>
internal static class StoreIds
{
    /// <summary>The record's own store id; null where it gives none or its type has none.</summary>
    public static string? Of(object record) => record switch
    {
        IStoreRecord owned => owned.Store,
        Store store => store.Id,
        _ => null,
    };
}
