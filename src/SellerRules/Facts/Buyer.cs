namespace SellerRules.Facts;

/// <summary>A buyer of a store, cut from its orders: the figures are worked out, never given.</summary>
/// <param name="Store">The store's id; null: the document's store, or none.</param>
/// <param name="Name">What the orders call the buyer.</param>
internal sealed record Buyer([property: SameAsDocument, ReferenceTo("store")] string? Store, [property: Derived] string? Name) : IStoreRecord;
