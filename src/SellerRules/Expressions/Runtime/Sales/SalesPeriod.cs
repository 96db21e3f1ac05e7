using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A stretch of whole dates in which a store's orders are counted: a day, a week or a month. Immutable.</summary>
/// <param name="Store">The store's id; empty where none is known.</param>
/// <param name="Zone">The zone that cut it.</param>
/// <param name="Dates">Its dates.</param>
internal sealed record SalesPeriod(string Store, DateTimeZone Zone, DateWindow Dates)
{
    /// <summary>How many dates a week has.</summary>
    public const int Week = 7;

    /// <summary>The stretch of a frame; null where it isn't whole dates in a known zone, which only a given week may not be.</summary>
    public static SalesPeriod? Of(Frame frame)
    {
        string store = frame.StoreId;
        switch (frame.Record)
        {
            case SalesDay day:
                return Of(store, frame.Scope.Zones[day.Zone], day.Date, day.Date);
            case SalesMonth month:
                return Of(store, frame.Scope.Zones[month.Zone], month.Date, month.Date.PlusMonths(1).PlusDays(-1));
            default:
                long start = DerivedWeekFacts.StartOf(frame);
                string id = ((ICutByZone)frame.Record).Zone ?? DateTimeZone.Utc.Id;
                if (!Frame.IsGiven(start) || frame.Scope.Zones.GetZoneOrNull(id) is not { } zone)
                {
                    return null;
                }

                LocalDate first = LocalTimes.DateOf(start, zone);
                return LocalTimes.StartOf(first, zone) == start ? Of(store, zone, first, first.PlusDays(Week - 1)) : null;
        }
    }

    private static SalesPeriod Of(string store, DateTimeZone zone, LocalDate first, LocalDate last) => new(store, zone, new DateWindow(first, last, zone));
}
