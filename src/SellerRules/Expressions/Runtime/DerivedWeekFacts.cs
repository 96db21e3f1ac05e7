using NodaTime;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.Model;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The end of a given week, and what it is to be compared with.</summary>
internal static class DerivedWeekFacts
{
    private const int Days = 7;

    /// <summary>The first instant of the next week: as given, else seven dates on in the week's zone.</summary>
    public static Maybe<long> End(EvaluationContext context, Frame week, string path)
    {
        long given = week.Instants[week.Layout.InstantSlot("end")];
        if (Frame.IsGiven(given))
        {
            return Maybe<long>.Of(given);
        }

        if (!Frame.IsGiven(StartOf(week)))
        {
            return context.Unknown<long>(path + ".start");
        }

        return WeeksOn(week, 1) is { } end ? Maybe<long>.Of(end) : context.Unknown<long>(path + ".zone");
    }

    /// <summary>
    /// The week before, of the same stock keeping unit where it is the week of one. A store's week that isn't among the facts has its orders all the
    /// same; that of a stock keeping unit is missing.
    /// </summary>
    public static Maybe<Frame> Previous(Frame week)
    {
        if (WeeksOn(week, -1) is not { } start)
        {
            return new Maybe<Frame>(State.Missing, null!);
        }

        return week.Scope.FindWeek(week, start) is { } found ? Maybe<Frame>.Of(found)
            : week.Record is Week record ? Maybe<Frame>.Of(WeekLists.Cut(week.Scope, week.StoreId, start, record.Zone ?? DateTimeZone.Utc.Id))
            : new Maybe<Frame>(State.Missing, null!);
    }

    /// <summary>The same metric in the week before; missing where it isn't among the facts.</summary>
    public static Maybe<Frame> PreviousMetric(Frame metric)
    {
        Maybe<Frame> week = Previous(metric.Parent!);
        RecordIdentity identify = metric.Layout.Type.Identify!;
        string name = identify(metric.Record, null, metric.Scope.Zones);
        Frame? same = week.IsKnown ? week.Value.Children(StandardSlots.WeekMetrics)?.FirstOrDefault(m => identify(m.Record, null, metric.Scope.Zones) == name) : null;
        return same is null ? new Maybe<Frame>(State.Missing, null!) : Maybe<Frame>.Of(same);
    }

    /// <summary>The instant at which a week starts, as its slot holds it.</summary>
    public static long StartOf(Frame week) => week.Instants[week.Layout.InstantSlot("start")];

    // A week that starts with a date ends with one, whatever the clocks do; any other keeps its local time of day.
    private static long? WeeksOn(Frame week, int weeks)
    {
        long start = StartOf(week);
        string id = ((ICutByZone)week.Record).Zone ?? DateTimeZone.Utc.Id;
        if (!Frame.IsGiven(start) || week.Scope.Zones.GetZoneOrNull(id) is not { } zone)
        {
            return null;
        }

        LocalDateTime local = LocalTimes.LocalOf(start, zone);
        return LocalTimes.StartOf(local.Date, zone) == start
            ? LocalTimes.StartOf(local.Date.PlusDays(weeks * Days), zone)
            : LocalTimes.Resolve(local.PlusDays(weeks * Days), zone, LocalTimePolicy.Default).End;
    }
}
