using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Turns limits as written into limits that can be added to instants, in the zone and by the policy of their rule set.</summary>
internal sealed class LimitBinder(RuleSetDefinition set, WorkingCalendars calendars, IDateTimeZoneProvider zones, DiagnosticBag bag)
{
    /// <summary>The rule set's zone.</summary>
    public DateTimeZone Zone { get; } = ZoneOf(zones, set.Zone.Value);

    /// <summary>The calendars that were named.</summary>
    public HashSet<string> Calendars { get; } = new(StringComparer.Ordinal);

    /// <summary>The limit; null, reported, where it names an unknown calendar. Parameters are the caller's.</summary>
    public Limit? Bind(LimitDefinition definition) => definition switch
    {
        ElapsedLimitDefinition elapsed => new ElapsedLimit(elapsed.Length.ToInt64Nanoseconds()),
        CalendarLimitDefinition calendar => new CalendarLimit(calendar.Months, calendar.Days, ZoneOr(calendar.Zone?.Value), set.Policy),
        DatedTimeLimitDefinition dated => new DatedTimeLimit(
            dated.Days, dated.At, ZoneOr(dated.Zone?.Value), ZoneOr(dated.CountedIn?.Value ?? dated.Zone?.Value), set.Policy),
        WorkingDaysLimitDefinition working => BindWorkingDays(working),
        WorkingHoursLimitDefinition hours => CalendarOf(hours, hours.Calendar, "`workingHours` are counted within them", out DateTimeZone zone) is { } calendar
            ? new WorkingHoursLimit(hours.Length.ToInt64Nanoseconds(), calendar, zone, set.Policy)
            : null,
        _ => throw new InvalidOperationException($"No limit for {definition.GetType().Name}."),
    };

    // Reading has checked the id; UTC stands in for one that was reported there.
    private static DateTimeZone ZoneOf(IDateTimeZoneProvider zones, string id) => zones.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    private DateTimeZone ZoneOr(string? id) => id is null ? Zone : ZoneOf(zones, id);

    private WorkingDaysLimit? BindWorkingDays(WorkingDaysLimitDefinition working)
    {
        bool needsHours = working.At is { Time: null } || working.CutOff is { Time: null };
        return CalendarOf(working, working.Calendar, needsHours ? "`close` is when they end" : null, out DateTimeZone zone) is { } calendar
            ? new WorkingDaysLimit(working.WorkingDays, calendar, zone, working.At, working.CutOff, set.Policy)
            : null;
    }

    /// <summary>The calendar; null, reported, where there is none, or where it has no hours although <paramref name="purpose"/> says that they are needed.</summary>
    private WorkingCalendar? CalendarOf(LimitDefinition limit, Located<string> name, string? purpose, out DateTimeZone zone)
    {
        zone = DateTimeZone.Utc;
        Location at = limit.Location with { Span = name.Span };
        WorkingCalendar? calendar = calendars.Find(name.Value);
        if (calendars.IsUnreadable(name.Value))
        {
            return null;
        }

        if (calendar is null)
        {
            bag.Report(
                RuleProblems.UnknownCalendar,
                at,
                $"there is no calendar `{name.Value}`",
                Suggestion.DidYouMean(name.Value, calendars.All)
                    ?? $"there are {string.Join(", ", calendars.All.Select(c => $"`{c}`"))}; one of your own is a file with `\"calendar\": \"{name.Value}\"` among the rule files");
            return null;
        }

        if (purpose is not null && calendar.Hours is null)
        {
            bag.Report(RuleProblems.CalendarWithoutHours, at, $"the calendar `{name.Value}` has no `hours`, and {purpose}", "name a calendar that has them, or write a time of day");
            return null;
        }

        Calendars.Add(name.Value);
        if (zones.GetZoneOrNull(calendar.ZoneId) is not { } found)
        {
            bag.ReportUnknownZone(at, calendar.ZoneId, TimeZones.DidYouMean(zones, calendar.ZoneId));
            return null;
        }

        zone = found;
        return calendar;
    }
}
