using NodaTime;
using SellerRules.References;

namespace SellerRules.Tests.References;

public sealed class CalendarHoursTests
{
    private const string Weekdays = "\"zone\": \"UTC\", \"known\": { \"from\": \"2024-01-01\", \"to\": \"2027-01-01\" }, \"weekend\": [\"saturday\", \"sunday\"], \"holidays\": [\"2024-05-01\"], ";
    private const string FiveDays = "\"monday\": [\"09:00\", \"18:00\"], \"tuesday\": [\"09:00\", \"18:00\"], \"wednesday\": [\"09:00\", \"18:00\"], \"thursday\": [\"09:00\", \"18:00\"]";
    private const string Friday = ", \"friday\": [\"09:00\", \"18:00\"]";

    [Theory]
    [InlineData("2024-04-29", "09:00-13:00 14:00-18:00")]  // Monday
    [InlineData("2024-04-30", "09:00-18:00")]
    [InlineData("2024-04-27", "10:00-14:00")]              // Saturday
    [InlineData("2024-04-28", "11:00-13:00")]              // the Sunday that is worked
    [InlineData("2024-12-24", "09:00-12:00")]              // a Tuesday with hours of its own
    public void On_WorkingDate_GivesTheHoursOfTheDateOrOfItsWeekDay(string date, string hours)
    {
        WorkingCalendar calendar = CalendarText.Read(CalendarText.Of(CalendarText.Warehouse));

        IReadOnlyList<OpeningHours> found = calendar.Hours!.On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        Assert.Equal(hours, string.Join(' ', found.Select(h => FormattableString.Invariant($"{h.From.Time:HH:mm}-{h.To.Time:HH:mm}"))));
    }

    [Fact]
    public void Hours_UpToMidnight_MayStand()
    {
        WorkingCalendar calendar = CalendarText.Read(CalendarText.Of(Weekdays + "\"workdays\": [], \"hours\": { " + FiveDays + ", \"friday\": [\"00:00\", \"24:00\"] }"));

        Assert.True(calendar.Hours!.On(new LocalDate(2024, 5, 3))[0].To.IsEndOfDay);
        Assert.Null(WorkingCalendars.Shipped.Find("weekdays")!.Hours);
    }

    [Theory]
    [InlineData("[]", "", "", "SR0609", "`friday` is worked, but has no hours")]
    [InlineData("[]", ", \"friday\": [\"18:00\", \"09:00\"]", "", "SR0609", "`18:00` to `09:00` end before they begin")]
    [InlineData("[]", ", \"friday\": [\"09:00\", \"09:00\"]", "", "SR0609", "end before they begin")]
    [InlineData("[]", ", \"friday\": [\"24:00\", \"24:00\"]", "", "SR0609", "end before they begin")]
    [InlineData("[]", ", \"friday\": [[\"09:00\", \"13:00\"], [\"13:00\", \"18:00\"]]", "", "SR0609", "begin before those in front of them have ended")]
    [InlineData("[]", ", \"friday\": [[\"14:00\", \"24:00\"], [\"09:00\", \"13:00\"]]", "", "SR0609", "begin before those in front of them have ended")]
    [InlineData("[]", ", \"friday\": \"09:00-18:00\"", "", "SR0603", "`friday` must be hours such as")]
    [InlineData("[]", ", \"friday\": []", "", "SR0603", "`friday` must be hours such as")]
    [InlineData("[]", ", \"friday\": [\"09:00\"]", "", "SR0603", "`friday` must be hours such as")]
    [InlineData("[]", ", \"friday\": [\"9:00\", \"18:00\"]", "", "SR0204", "9:00")]
    [InlineData("[]", ", \"fryday\": [\"09:00\", \"18:00\"]" + Friday, "", "SR0602", "`fryday` is unknown here")]
    [InlineData("[]", Friday + ", \"saturday\": [\"10:00\", \"14:00\"]", "", "SR0609", "`saturday` is in the weekend, so its hours never count")]
    [InlineData("[\"2024-04-27\", \"2024-05-11\"]", Friday, "", "SR0609", "`2024-04-27` is worked, but no hours say when")]
    [InlineData("[]", Friday, "\"2024-05-01\": [\"09:00\", \"12:00\"]", "SR0606", "`2024-05-01` isn't worked, so it can't have hours")]
    [InlineData("[]", Friday, "\"2024-05-04\": [\"09:00\", \"12:00\"]", "SR0606", "`2024-05-04` isn't worked")]
    [InlineData("[]", Friday, "\"2027-01-01\": [\"09:00\", \"12:00\"]", "SR0606", "`2027-01-01` lies outside what is `known`")]
    [InlineData("[]", Friday, "\"24 December\": [\"09:00\", \"12:00\"]", "SR0606", "`24 December` is no date")]
    public void Read_HoursThatCannotBe_AreReportedOnce(string workdays, string more, string dates, string code, string message)
    {
        Diagnostic problem = Assert.Single(CalendarText.Problems(CalendarText.Of($"{Weekdays} \"workdays\": {workdays}, \"hours\": {{ {FiveDays}{more} }}, \"hoursOn\": {{ {dates} }}")));

        Assert.Equal(code, problem.Code);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.True(problem.Help is not null || code == "SR0606" || code == "SR0603");
    }

    [Fact]
    public void Read_ExchangedDateWithHoursOfItsOwn_NeedsNoneOfItsWeekDay() =>
        CalendarText.Read(CalendarText.Of($"{Weekdays} \"workdays\": [\"2024-04-27\"], \"hours\": {{ {FiveDays}{Friday} }}, \"hoursOn\": {{ \"2024-04-27\": [\"09:00\", \"12:00\"] }}"));

    [Fact]
    public void Read_HoursOnWithoutHours_IsRefused() =>
        Assert.Equal("SR0609", Assert.Single(CalendarText.Problems(CalendarText.Of(Weekdays + "\"workdays\": [], \"hoursOn\": {}"))).Code);

    [Theory]
    [InlineData("my-warehouse", true)]
    [InlineData("My Warehouse", false)]
    [InlineData("own/warehouse", false)]
    public void Read_Name_IsOneThatLimitsCanWrite(string name, bool isSound)
    {
        string text = CalendarText.Of(Weekdays + "\"workdays\": []", name);

        if (isSound)
        {
            Assert.Equal(name, CalendarText.Read(text).Name);
        }
        else
        {
            Assert.Contains("such as `my-warehouse`", Assert.Single(CalendarText.Problems(text)).Message, StringComparison.Ordinal);
        }
    }
}
