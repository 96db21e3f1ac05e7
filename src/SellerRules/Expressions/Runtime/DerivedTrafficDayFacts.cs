using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The ends of a given day, and the day before.</summary>
internal static class DerivedTrafficDayFacts
{
    /// <summary>The first instant of the day: as given, else of its date in its zone.</summary>
    public static Maybe<long> Start(EvaluationContext context, Frame day, string path) => Edge(context, day, path, "start", 0);

    /// <summary>The first instant of the next day: as given, else of the next date in its zone.</summary>
    public static Maybe<long> End(EvaluationContext context, Frame day, string path) => Edge(context, day, path, "end", 1);

    /// <summary>The day before; missing where it isn't among the facts.</summary>
    public static Maybe<Frame> Previous(Frame day) =>
        day.Scope.Traffic.Find(day, -1) is { } found ? Maybe<Frame>.Of(found) : new Maybe<Frame>(State.Missing, null!);

    /// <summary>The zone that cuts the day; UTC by default.</summary>
    public static DateTimeZone? ZoneOf(Frame day) =>
        ((TrafficDay)day.Record).Zone is { } id ? day.Scope.Zones.GetZoneOrNull(id) : DateTimeZone.Utc;

    /// <summary>Its date; null where it isn't given, or is one that no file may hold.</summary>
    public static LocalDate? DateOf(TrafficDay day) => day.Date is { } date && TimeRange.Contains(date) ? date : null;

    private static Maybe<long> Edge(EvaluationContext context, Frame day, string path, string name, int days)
    {
        long given = day.Instants[day.Layout.InstantSlot(name)];
        if (Frame.IsGiven(given))
        {
            return Maybe<long>.Of(given);
        }

        if (DateOf((TrafficDay)day.Record) is not { } date)
        {
            return context.Unknown<long>(path + ".date");
        }

        return ZoneOf(day) is { } zone
            ? Maybe<long>.Of(LocalTimes.StartOf(date.PlusDays(days), zone))
            : context.Unknown<long>(path + ".zone");
    }
}
