using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Reads the hours of a calendar: <c>hours</c> by week day and <c>hoursOn</c> by date.</summary>
internal sealed class CalendarHoursReader(SourceFile file, DiagnosticBag bag)
{
    private const string Expected = "hours such as `[\"09:00\", \"18:00\"]`, or a list of them";

    private readonly Dictionary<IsoDayOfWeek, IReadOnlyList<OpeningHours>> _week = [];
    private readonly Dictionary<LocalDate, IReadOnlyList<OpeningHours>> _dates = [];

    /// <summary>The hours; null where the calendar has none. What goes wrong is reported.</summary>
    public CalendarHours? Read(ReferenceObject top, WorkingCalendar calendar)
    {
        if (!top.Has("hours"))
        {
            if (top.Has("hoursOn"))
            {
                bag.ReportHours(top.At("hoursOn"), "`hoursOn` stands without `hours`", "give every worked week day its `hours` first: `hoursOn` are exceptions from them");
            }

            return null;
        }

        JsonObject? hours = top.Object("hours");
        JsonObject? hoursOn = top.Has("hoursOn") ? top.Object("hoursOn") : null;
        if (hours is null)
        {
            return null;
        }

        ReferenceObject week = new(file, hours, bag, [.. WeekDays.Names]);
        foreach (JsonMember day in hours.Members.Where(m => WeekDays.Names.Contains(m.Name)))
        {
            _week[WeekDays.Find(day.Name)!.Value] = Stretches(week, day);
        }

        if (hoursOn is not null)
        {
            ReferenceObject dates = new(file, hoursOn, bag, [.. hoursOn.Members.Select(m => m.Name)]);
            foreach (JsonMember date in hoursOn.Members.Where(m => m.Name != "note"))
            {
                ReadDate(dates, date, calendar);
            }
        }

        CheckWeek(week, calendar);
        CheckExchanged(top, calendar);
        return new CalendarHours(_week, _dates);
    }

    private void ReadDate(ReferenceObject dates, JsonMember member, WorkingCalendar calendar)
    {
        Location at = new(file, member.NameSpan);
        if (!IsoText.TryDate(member.Name, out LocalDate date))
        {
            bag.ReportDate(at, $"`{member.Name}` is no date: write it like `2024-12-31`");
        }
        else if (!calendar.Knows(date))
        {
            bag.ReportDate(at, $"`{member.Name}` lies outside what is `known`, so its hours would never count");
        }
        else if (!calendar.IsWorkingDay(date))
        {
            bag.ReportDate(at, $"`{member.Name}` isn't worked, so it can't have hours: it is in the weekend or among the holidays");
        }
        else
        {
            _dates[date] = Stretches(dates, member);
        }
    }

    private IReadOnlyList<OpeningHours> Stretches(ReferenceObject around, JsonMember member)
    {
        JsonNode[] pairs = member.Value is JsonArray { Items: [JsonArray, ..] list } ? [.. list] : [member.Value];
        List<OpeningHours> stretches = [];
        foreach (JsonNode pair in pairs)
        {
            if (pair is not JsonArray { Items: [JsonString from, JsonString to] })
            {
                bag.ReportType(around.At(pair), member.Name, Expected, pair is JsonArray ? "another list" : pair.Describe());
                continue;
            }

            RuleScope scope = new(file, bag);
            if (Texts.Time(scope, from, member.Name) is not { } opens || Texts.Time(scope, to, member.Name) is not { } closes)
            {
                continue;
            }

            if (opens.IsEndOfDay || (!closes.IsEndOfDay && closes.Time <= opens.Time))
            {
                bag.ReportHours(around.At(pair), $"the hours `{from.Value}` to `{to.Value}` end before they begin", "hours end on their own date, at `24:00` at the latest: divide those that go beyond midnight");
            }
            else if (stretches.Count > 0 && (stretches[^1].To.IsEndOfDay || opens.Time <= stretches[^1].To.Time))
            {
                bag.ReportHours(around.At(pair), $"the hours `{from.Value}` to `{to.Value}` begin before those in front of them have ended", "write the hours of a day in order, with a break between them");
            }
            else
            {
                stretches.Add(new OpeningHours(opens, closes));
            }
        }

        return stretches;
    }

    private void CheckWeek(ReferenceObject week, WorkingCalendar calendar)
    {
        foreach (string name in WeekDays.Names)
        {
            IsoDayOfWeek day = WeekDays.Find(name)!.Value;
            if (!_week.ContainsKey(day) && !calendar.IsWeekend(day))
            {
                bag.ReportHours(week.Whole, $"`{name}` is worked, but has no hours", $"add `\"{name}\": [\"09:00\", \"18:00\"]`, or `{name}` to the `weekend`");
            }
            else if (_week.ContainsKey(day) && calendar.IsWeekend(day) && !calendar.Workdays.Any(d => d.DayOfWeek == day))
            {
                bag.ReportHours(week.At(name), $"`{name}` is in the weekend, so its hours never count", $"take `{name}` out of the `weekend`, or name the dates that are worked under `workdays`");
            }
        }
    }

    private void CheckExchanged(ReferenceObject top, WorkingCalendar calendar)
    {
        foreach (IGrouping<IsoDayOfWeek, LocalDate> day in calendar.Workdays.Where(d => !_week.ContainsKey(d.DayOfWeek) && !_dates.ContainsKey(d)).Order().GroupBy(d => d.DayOfWeek))
        {
            string date = IsoText.Of(day.First());
            string name = WeekDays.NameOf(day.Key);
            bag.ReportHours(top.At("workdays"), $"`{date}` is worked, but no hours say when", $"name the date under `hoursOn`, or give `{name}` hours, which hold on the dates of it that are worked");
        }
    }
}
