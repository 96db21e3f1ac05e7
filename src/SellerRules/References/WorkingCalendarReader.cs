using NodaTime;
using NodaTime.Text;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Reads a working-day calendar as written.</summary>
internal static class WorkingCalendarReader
{
    private static readonly Dictionary<string, IsoDayOfWeek> Days =
        Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).ToDictionary(d => d.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The calendar; null where anything in it is wrong, which is reported.</summary>
    public static WorkingCalendar? Read(SourceFile file, DiagnosticBag bag)
    {
        if (JsonText.Parse(file, bag) is not JsonObject root)
        {
            return null;
        }

        ReferenceObject top = new(file, root, bag, "$schema", "formatVersion", "calendar", "title", "zone", "known", "weekend", "holidays", "workdays");
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

        IReadOnlyList<LocalDate> holidays = Dates(top, "holidays");
        IReadOnlyList<LocalDate> workdays = Dates(top, "workdays");
        foreach (LocalDate both in holidays.Intersect(workdays))
        {
            bag.ReportDate(top.At("workdays"), $"`{LocalDatePattern.Iso.Format(both)}` stands among the holidays and among the days worked");
        }

        string? zone = Zone(top, bag);
        IsoDayOfWeek[] weekend = Weekend(top, bag);
        return bag.HasErrors || zone is null || from is not { } begin || to is not { } end
            ? null
            : new WorkingCalendar(top.Text("calendar"), TextVersion.Of(file), zone, begin, end, weekend, holidays, workdays);
    }

    private static LocalDate[] Dates(ReferenceObject node, string key) =>
        [.. node.List<JsonString>(key, "a list of dates").Select(node.Date).OfType<LocalDate>()];

    private static string? Zone(ReferenceObject top, DiagnosticBag bag)
    {
        string id = top.Text("zone");
        if (TimeZones.Default.GetZoneOrNull(id) is not null)
        {
            return id;
        }

        bag.ReportZone(top.At("zone"), id, TimeZones.Default.Ids);
        return null;
    }

    private static IsoDayOfWeek[] Weekend(ReferenceObject top, DiagnosticBag bag)
    {
        List<IsoDayOfWeek> weekend = [];
        foreach (JsonString day in top.List<JsonString>("weekend", "a list of week days"))
        {
            if (Days.TryGetValue(day.Value, out IsoDayOfWeek value))
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
