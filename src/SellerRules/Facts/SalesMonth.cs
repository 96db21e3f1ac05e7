using NodaTime;

namespace SellerRules.Facts;

/// <summary>A month of a store's sales, cut from its orders: the figures are worked out, never given.</summary>
/// <param name="Store">The store's id; null: the document's store, or none.</param>
/// <param name="Date">The first date, in <paramref name="Zone"/>.</param>
/// <param name="Zone">The IANA zone that cut the month.</param>
internal sealed record SalesMonth([property: SameAsDocument, ReferenceTo("store")] string? Store, [property: Derived] LocalDate Date, [property: Derived] string Zone) : IStoreRecord, ICutByZone
{
    /// <summary>The month that a date falls in, where months start on a day of the calendar's months (1 to 28).</summary>
    public static LocalDate FirstDateOf(LocalDate date, int startsOn)
    {
        LocalDate first = new(date.Year, date.Month, startsOn);
        return first <= date ? first : first.PlusMonths(-1);
    }
}
