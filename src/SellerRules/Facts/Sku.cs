namespace SellerRules.Facts;

/// <summary>A stock keeping unit of a store, cut from its products and orders: the figures are worked out, never given.</summary>
/// <param name="Store">The store's id; null: the document's store, or none.</param>
/// <param name="Code">The code that products and order lines give it.</param>
internal sealed record Sku([property: SameAsDocument, ReferenceTo("store")] string? Store, [property: Derived] string? Code) : IStoreRecord;
