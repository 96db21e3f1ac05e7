using NodaTime;
using NodaTime.Text;
using SellerRules.Diagnostics;
using SellerRules.References;
using SellerRules.Text;

namespace SellerRules.Tests.References;

public sealed class WorkingCalendarsTests
{
    [Theory]
    [InlineData("2024-02-09", true)]   // Friday before the Spring Festival of 2024
    [InlineData("2024-02-12", false)]  // Monday in it
    [InlineData("2024-02-18", true)]   // Sunday worked in exchange
    [InlineData("2024-02-24", false)]  // an ordinary Saturday
    [InlineData("2025-10-08", false)]  // a Wednesday in the autumn holiday
    [InlineData("2026-01-04", true)]   // Sunday worked in exchange
    public void IsWorkingDay_China_KnowsHolidaysAndExchange(string date, bool worked) =>
        Assert.Equal(worked, WorkingCalendars.Shipped.Find("cn")!.IsWorkingDay(LocalDatePattern.Iso.Parse(date).Value));

    [Fact]
    public void Known_China_EndsBeforeWhatTheNextAnnouncementMayAlter()
    {
        WorkingCalendar china = WorkingCalendars.Shipped.Find("cn")!;

        Assert.Equal("Asia/Shanghai", china.ZoneId);
        Assert.True(china.Knows(new LocalDate(2023, 1, 1)));
        Assert.True(china.Knows(china.KnownTo.PlusDays(-1)));
        Assert.False(china.Knows(china.KnownTo));
        Assert.True(china.KnownTo <= new LocalDate(2026, 12, 29));
        Assert.StartsWith("sha256:", china.Version, StringComparison.Ordinal);
    }

    [Fact]
    public void Weekdays_HaveNoHolidays()
    {
        WorkingCalendar weekdays = WorkingCalendars.Shipped.Find("weekdays")!;

        Assert.True(weekdays.IsWorkingDay(new LocalDate(2024, 12, 25)));
        Assert.False(weekdays.IsWorkingDay(new LocalDate(2024, 12, 28)));
        Assert.Null(WorkingCalendars.Shipped.Find("mars"));
    }

    [Fact]
    public void China_AgreesWithTheSourceData()
    {
        WorkingCalendar china = WorkingCalendars.Shipped.Find("cn")!;
        foreach (string file in Directory.GetFiles(SharedData.Folder("holiday-cn"), "*.json"))
        {
            using System.Text.Json.JsonDocument year = System.Text.Json.JsonDocument.Parse(File.ReadAllText(file));
            foreach (System.Text.Json.JsonElement day in year.RootElement.GetProperty("days").EnumerateArray())
            {
                LocalDate date = LocalDatePattern.Iso.Parse(day.GetProperty("date").GetString()!).Value;
                Assert.True(!day.GetProperty("isOffDay").GetBoolean() == china.IsWorkingDay(date), date.ToString());
            }
        }
    }

    [Fact]
    public void Read_CalendarWithProblems_ReportsEach()
    {
        const string text = """
            { "formatVersion": 1, "calendar": "x", "title": {}, "zone": "Asia/Shangai", "known": { "from": "2024-01-01", "to": "2024-01-01" },
              "weekend": ["sat"], "holidays": ["2024-02-30", "2024-05-01"], "workdays": ["2024-05-01"] }
            """;
        DiagnosticBag bag = new();

        Assert.Null(WorkingCalendarReader.Read(new SourceFile("x.json", text), bag));
        Assert.Equal(["SR0607", "SR0606", "SR0603", "SR0606", "SR0606"], bag.ToSorted().Select(d => d.Code));
    }
}
