using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Tests.Parity;

/// <summary>Adds limits to instants in the most direct way that NodaTime offers.</summary>
internal static class PlainLimits
{
    /// <summary>Where a limit leads from a start.</summary>
    public static Plain After(Instant start, LimitDefinition limit, RuleSetDefinition set) => limit switch
    {
        ElapsedLimitDefinition elapsed => Plain.Known(start + elapsed.Length),
        CalendarLimitDefinition calendar => Shift(start, calendar, 1, set),
        DatedTimeLimitDefinition dated => AtDate(start, dated, set),
        WorkingDaysLimitDefinition working => Working(start, working, set),
        _ => throw new InvalidOperationException(limit.GetType().Name),
    };

    /// <summary>From where a limit leads to an end.</summary>
    public static Plain Before(Instant end, LimitDefinition limit, RuleSetDefinition set) => limit switch
    {
        ElapsedLimitDefinition elapsed => Plain.Known(end - elapsed.Length),
        CalendarLimitDefinition calendar => Shift(end, calendar, -1, set),
        _ => throw new InvalidOperationException(limit.GetType().Name),
    };

    /// <summary>The first instant of a date; a date that doesn't exist begins where the next does.</summary>
    public static Instant Begin(LocalDate date, DateTimeZone zone)
    {
        try
        {
            return zone.AtStartOfDay(date).ToInstant();
        }
        catch (SkippedTimeException)
        {
            return Begin(date.PlusDays(1), zone);
        }
    }

    private static Plain Shift(Instant from, CalendarLimitDefinition limit, int sign, RuleSetDefinition set)
    {
        DateTimeZone zone = PlainWorld.ZoneOf(limit.Zone?.Value ?? set.Zone.Value);
        LocalDateTime local = from.InZone(zone).LocalDateTime;
        return Resolve(local.PlusMonths(sign * limit.Months).PlusDays(sign * limit.Days), zone, set.Policy);
    }

    private static Plain AtDate(Instant start, DatedTimeLimitDefinition limit, RuleSetDefinition set)
    {
        string zone = limit.Zone?.Value ?? set.Zone.Value;
        LocalDate date = start.InZone(PlainWorld.ZoneOf(limit.CountedIn?.Value ?? zone)).Date;
        return At(date.PlusDays(limit.Days), limit.At, PlainWorld.ZoneOf(zone), set.Policy);
    }

    private static Plain At(LocalDate date, TimeOfDay time, DateTimeZone zone, LocalTimePolicy policy) =>
        time.IsEndOfDay ? Plain.Known(Begin(date.PlusDays(1), zone))
        : time.Time == LocalTime.Midnight ? Plain.Known(Begin(date, zone))
        : Resolve(date + time.Time, zone, policy);

    private static Plain Resolve(LocalDateTime local, DateTimeZone zone, LocalTimePolicy policy)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            0 when policy.Skipped == SkippedTimePolicy.Error => Plain.Because("the local time doesn't exist"),
            0 => Plain.Known(local.InZone(zone, Resolvers.CreateMappingResolver(Resolvers.ThrowWhenAmbiguous, Resolvers.ReturnForwardShifted)).ToInstant()),
            2 when policy.Ambiguous == AmbiguousTimePolicy.Error => Plain.Because("the local time exists twice"),
            2 when policy.Ambiguous == AmbiguousTimePolicy.Later => Plain.Known(mapping.Last().ToInstant()),
            _ => Plain.Known(mapping.First().ToInstant()),
        };
    }

    private static Plain Working(Instant start, WorkingDaysLimitDefinition limit, RuleSetDefinition set)
    {
        WorkingCalendar calendar = WorkingCalendars.Shipped.Find(limit.Calendar.Value)!;
        LocalDateTime made = start.InZone(PlainWorld.ZoneOf(calendar.ZoneId)).LocalDateTime;
        LocalDate date = made.Date;
        if (limit.CutOff is { Time: { } cutOff })
        {
            if (!calendar.Knows(date))
            {
                return Plain.Because("calendar");
            }

            bool isLate = !cutOff.IsEndOfDay && made.TimeOfDay > cutOff.Time;
            if (isLate || !calendar.IsWorkingDay(date))
            {
                do
                {
                    date = date.PlusDays(1);
                }
                while (calendar.Knows(date) && !calendar.IsWorkingDay(date));
            }
        }

        for (int counted = 0; counted < limit.WorkingDays;)
        {
            date = date.PlusDays(1);
            if (!calendar.Knows(date))
            {
                return Plain.Because("calendar");
            }

            counted += calendar.IsWorkingDay(date) ? 1 : 0;
        }

        return At(date, limit.At?.Time ?? new TimeOfDay(default, true), PlainWorld.ZoneOf(calendar.ZoneId), set.Policy);
    }
}
