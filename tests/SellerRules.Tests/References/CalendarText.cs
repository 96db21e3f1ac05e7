using SellerRules.Diagnostics;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.References;

/// <summary>Calendars written in a test.</summary>
internal static class CalendarText
{
    /// <summary>The members of a calendar in Madrid: Monday to Friday with a break, Saturday morning, a holiday, a short day, a Sunday worked in exchange.</summary>
    public const string Warehouse = """
        "zone": "Europe/Madrid", "known": { "from": "2024-01-01", "to": "2027-01-01" }, "weekend": ["sunday"], "holidays": ["2024-05-01"], "workdays": ["2024-04-28"],
        "hours": { "monday": [["09:00", "13:00"], ["14:00", "18:00"]], "tuesday": ["09:00", "18:00"], "wednesday": ["09:00", "18:00"], "thursday": ["09:00", "18:00"],
          "friday": ["09:00", "18:00"], "saturday": ["10:00", "14:00"], "sunday": ["11:00", "13:00"] },
        "hoursOn": { "2024-12-24": ["09:00", "12:00"] }
        """;

    /// <summary>A whole calendar file.</summary>
    public static string Of(string members, string name = "warehouse") =>
        $"{{ \"formatVersion\": 1, \"calendar\": \"{name}\", \"title\": {{ \"en\": \"C\" }}, {members} }}";

    /// <summary>A calendar that can be read.</summary>
    public static WorkingCalendar Read(string text)
    {
        DiagnosticBag bag = new();
        WorkingCalendar? calendar = WorkingCalendarReader.Read(new SourceFile("calendar.json", text), bag);
        Assert.Empty(bag.ToSorted());
        return calendar!;
    }

    /// <summary>The calendars of some files.</summary>
    public static WorkingCalendars All(params string[] texts) => new([.. texts.Select(Read)]);

    /// <summary>The problems of a calendar file.</summary>
    public static IReadOnlyList<Diagnostic> Problems(string text)
    {
        DiagnosticBag bag = new();
        Assert.Null(WorkingCalendarReader.Read(new SourceFile("calendar.json", text), bag));
        return bag.ToSorted();
    }
}
