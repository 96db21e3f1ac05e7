using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;
using SellerRules.Text.Matching;

namespace SellerRules.References;

/// <summary>Reads a working-day calendar as written.</summary>
internal static class WorkingCalendarReader
{
    private static readonly PlainPattern NamePattern = PlainPattern.Of("[a-z0-9-]+");

    /// <summary>The calendar; null where anything in it is wrong, which is reported.</summary>
    public static WorkingCalendar? Read(SourceFile file, DiagnosticBag bag) => JsonText.Parse(file, bag) is JsonObject root ? Read(file, root, TimeZones.Default, bag) : null;

    /// <summary>The calendar that an object is; null where anything in it is wrong, which is reported. Its zone is one of <paramref name="zones"/>.</summary>
    public static WorkingCalendar? Read(SourceFile file, JsonObject root, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        DiagnosticBag own = new();
        WorkingCalendar? read = ReadWhole(file, root, zones, own);
        bag.AddAll(own);
        return own.HasErrors ? null : read;
    }

    private static WorkingCalendar? ReadWhole(SourceFile file, JsonObject root, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        ReferenceObject top = new(file, root, bag, "$schema", "formatVersion", "calendar", "title", "zone", "known", "weekend", "holidays", "workdays", "hours", "hoursOn");
        if (!top.ReadsFormat() || top.Object("known") is not { } known)
        {
            return null;
        }

        ReferenceObject range = new(file, known, bag, "from", "to");
        LocalDate? from = range.Date("from");
        LocalDate? to = range.Date("to");
        if (from >= to)
        {
            bag.ReportDate(range.At("to"), "`known` ends before it begins: `to` is the first date that isn't known any more");
        }

        List<LocalDate> holidays = Dates(top, "holidays");
        List<LocalDate> workdays = Dates(top, "workdays");
        foreach (LocalDate holiday in holidays)
        {
            if (SortedDates.Contains(workdays, holiday))
            {
                bag.ReportDate(top.At("workdays"), $"`{IsoText.Of(holiday)}` stands among the holidays and among the days worked");
            }
        }

        string name = top.Text("calendar");
        if (root["calendar"] is JsonString written && !NamePattern.IsMatch(name))
        {
            bag.ReportType(top.At(written), "calendar", "a name of small letters, digits and hyphens, such as `my-warehouse`", $"`{name}`");
        }

        string? zone = Zone(top, zones, bag);
        IsoDayOfWeek[] weekend = Weekend(top, bag);
        if (bag.HasErrors || zone is null || from is not { } begin || to is not { } end)
        {
            return null;
        }

        WorkingCalendar calendar = new(name, TextVersion.Lazily(file), zone, begin, end, weekend, holidays, workdays) { File = file.Path };
        return calendar with { Hours = new CalendarHoursReader(file, bag).Read(top, calendar) };
    }

    private static List<LocalDate> Dates(ReferenceObject node, string key)
    {
        List<LocalDate> dates = [];
        foreach (JsonString text in node.List<JsonString>(key, "a list of dates"))
        {
            if (node.Date(text) is { } date)
            {
                SortedDates.Add(dates, date);
            }
        }

        return dates;
    }

    private static string? Zone(ReferenceObject top, IDateTimeZoneProvider zones, DiagnosticBag bag)
    {
        string id = top.Text("zone");
        if (zones.GetZoneOrNull(id) is not null)
        {
            return id;
        }

        bag.ReportZone(top.At("zone"), id, zones.Ids);
        return null;
    }

    private static IsoDayOfWeek[] Weekend(ReferenceObject top, DiagnosticBag bag)
    {
        List<IsoDayOfWeek> weekend = [];
        foreach (JsonString day in top.List<JsonString>("weekend", "a list of week days"))
        {
            if (WeekDays.Find(day.Value) is { } value)
            {
                weekend.Add(value);
            }
            else
            {
                bag.ReportType(top.At(day), "weekend", "week days such as `saturday`", $"`{day.Value}`");
            }
        }

        return [.. weekend];
    }
}
