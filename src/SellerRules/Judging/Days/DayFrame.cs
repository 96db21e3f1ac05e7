using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Judging.Days;

/// <summary>A day subject: its ends, and the days before it.</summary>
internal static class DayFrame
{
    /// <summary>Whether the day is cut from orders, instead of being given.</summary>
    public static bool IsCut(Frame day) => day.Record is SalesDay;

    /// <summary>The day's date; null where it isn't known.</summary>
    public static LocalDate? DateOf(Frame day) => day.Record is SalesDay cut ? cut.Date : DerivedTrafficDayFacts.DateOf((TrafficDay)day.Record);

    /// <summary>The day's first instant.</summary>
    public static Maybe<long> Start(EvaluationContext context, Frame day) =>
        IsCut(day) ? DerivedPeriodFacts.Start(context, day, "salesDay") : DerivedTrafficDayFacts.Start(context, day, "trafficDay");

    /// <summary>The next day's first instant.</summary>
    public static Maybe<long> End(EvaluationContext context, Frame day) =>
        IsCut(day) ? DerivedPeriodFacts.End(context, day, "salesDay") : DerivedTrafficDayFacts.End(context, day, "trafficDay");

    /// <summary>The day so many days before; null where it has no figure: no order was placed, or it isn't among the facts.</summary>
    public static Frame? Before(EvaluationContext context, Frame day, int days)
    {
        if (day.Record is not SalesDay cut)
        {
            return day.Scope.Traffic.Find(day, -days);
        }

        Frame earlier = new(day.Layout, cut with { Date = cut.Date.PlusDays(-days) }, null, day.Scope);
        return DerivedPeriodFacts.HasOrders(context, earlier) ? earlier : null;
    }

    /// <summary>Whether the day so many days before lies inside what is recorded, so that no figure means that there was nothing.</summary>
    public static bool IsRecorded(Frame day, int days)
    {
        LocalDate date = DateOf(day)!.Value.PlusDays(-days);
        DateTimeZone? zone = day.Record is SalesDay cut ? day.Scope.Zones[cut.Zone] : DerivedTrafficDayFacts.ZoneOf(day);
        if (zone is null)
        {
            return false;
        }

        (long from, long until, bool holdsAll) = (day.Bounds.From, day.Bounds.Until, true);
        if (day.Record is SalesDay sales)
        {
            (from, until, holdsAll) = SalesCoverage.Of(day.Scope, day.Scope.StoreOf(sales.Store) ?? string.Empty);
        }

        return holdsAll && from <= LocalTimes.StartOf(date, zone) && LocalTimes.EndOf(date, zone) <= until;
    }
}
