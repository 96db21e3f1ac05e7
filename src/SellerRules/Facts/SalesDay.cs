using NodaTime;

namespace SellerRules.Facts;

/// <summary>A date of a store's sales, cut from its orders: the figures are worked out, never given.</summary>
/// <param name="Store">The store's id; null: the document's store, or none.</param>
/// <param name="Date">The date, in <paramref name="Zone"/>.</param>
/// <param name="Zone">The IANA zone that cut the date.</param>
internal sealed record SalesDay([property: SameAsDocument, ReferenceTo("store")] string? Store, [property: Derived] LocalDate Date, [property: Derived] string Zone) : IStoreRecord, ICutByZone;
