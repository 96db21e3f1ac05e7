using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The ends of a date with scores.</summary>
internal static class DerivedScoreDayFacts
{
    /// <summary>The first instant of the date: as given, else in its zone.</summary>
    public static Maybe<long> Start(EvaluationContext context, Frame day, string path) => Edge(context, day, path, "start", 0);

    /// <summary>The first instant of the next date: as given, else in its zone.</summary>
    public static Maybe<long> End(EvaluationContext context, Frame day, string path) => Edge(context, day, path, "end", 1);

    private static Maybe<long> Edge(EvaluationContext context, Frame day, string path, string name, int days)
    {
        ScoreDay record = (ScoreDay)day.Record;
        long given = day.Instants[day.Layout.InstantSlot(name)];
        if (Frame.IsGiven(given))
        {
            return Maybe<long>.Of(given);
        }

        if (record.Date is not { } date || !TimeRange.Contains(date))
        {
            return context.Unknown<long>(path + ".date");
        }

        return day.Scope.Zones.GetZoneOrNull(record.Zone ?? DateTimeZone.Utc.Id) is { } zone
            ? Maybe<long>.Of(LocalTimes.StartOf(date.PlusDays(days), zone))
            : context.Unknown<long>(path + ".zone");
    }
}
