using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Turns limits as written into limits that can be added to instants, in the zone and by the policy of their rule set.</summary>
internal sealed class LimitBinder(RuleSetDefinition set, IDateTimeZoneProvider zones, DiagnosticBag bag)
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
        _ => throw new InvalidOperationException($"No limit for {definition.GetType().Name}."),
    };

    // Reading has checked the id; UTC stands in for one that was reported there.
    private static DateTimeZone ZoneOf(IDateTimeZoneProvider zones, string id) => zones.GetZoneOrNull(id) ?? DateTimeZone.Utc;

    private DateTimeZone ZoneOr(string? id) => id is null ? Zone : ZoneOf(zones, id);

    private WorkingDaysLimit? BindWorkingDays(WorkingDaysLimitDefinition working)
    {
        if (WorkingCalendars.Shipped.Find(working.Calendar.Value) is { } calendar)
        {
            Calendars.Add(working.Calendar.Value);
            if (zones.GetZoneOrNull(calendar.ZoneId) is { } zone)
            {
                return new WorkingDaysLimit(working.WorkingDays, calendar, zone, working.At, working.CutOff, set.Policy);
            }

            bag.ReportUnknownZone(working.Location with { Span = working.Calendar.Span }, calendar.ZoneId, TimeZones.DidYouMean(zones, calendar.ZoneId));
            return null;
        }

        bag.Report(
            RuleProblems.UnknownCalendar,
            working.Location with { Span = working.Calendar.Span },
            $"there is no calendar `{working.Calendar.Value}`",
            Suggestion.DidYouMean(working.Calendar.Value, WorkingCalendars.Shipped.All)
                ?? $"there are {string.Join(", ", WorkingCalendars.Shipped.All.Select(c => $"`{c}`"))}");
        return null;
    }
}
