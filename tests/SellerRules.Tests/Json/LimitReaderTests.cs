using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class LimitReaderTests
{
    [Theory]
    [InlineData("PT0S", 0)]
    [InlineData("PT72H", 72 * 3600)]
    [InlineData("PT1H30M5S", 5405)]
    [InlineData("PT438288H", 438_288L * 3600)]
    public void Read_ElapsedPeriod_IsItsSeconds(string text, long seconds)
    {
        ElapsedLimitDefinition limit = Assert.IsType<ElapsedLimitDefinition>(ReadSound($"\"{text}\""));

        Assert.Equal(Duration.FromSeconds(seconds), limit.Length);
    }

    [Theory]
    [InlineData("P5D", 0, 5)]
    [InlineData("P2W", 0, 14)]
    [InlineData("P1W1D", 0, 8)]
    [InlineData("P6M", 6, 0)]
    [InlineData("P1Y", 12, 0)]
    [InlineData("P50Y", 600, 0)]
    [InlineData("P1Y6M3D", 18, 3)]
    [InlineData("P18262D", 0, 18262)]
    public void Read_CalendarPeriod_IsItsMonthsAndDays(string text, int months, int days)
    {
        CalendarLimitDefinition limit = Assert.IsType<CalendarLimitDefinition>(ReadSound($"\"{text}\""));

        Assert.Equal((months, days, null), (limit.Months, limit.Days, limit.Zone));
    }

    [Theory]
    [InlineData("\"@confirm-within\"", "confirm-within")]
    [InlineData("\"@aliexpress/points#life\"", "aliexpress/points#life")]
    public void Read_Parameter_IsItsNameWithoutTheSign(string json, string name) =>
        Assert.Equal(name, Assert.IsType<ParameterLimitDefinition>(ReadSound(json)).Name);

    [Fact]
    public void Read_DaysInAZone_KeepsTheZone() =>
        Assert.Equal("UTC", Assert.IsType<CalendarLimitDefinition>(ReadSound("{ \"days\": 5, \"zone\": \"UTC\" }")).Zone!.Value.Value);

    [Fact]
    public void Read_ZeroDaysWithATime_IsTheFirstSuchTimeFromTheStartOn() =>
        Assert.Equal(0, Assert.IsType<DatedTimeLimitDefinition>(ReadSound("{ \"days\": 0, \"at\": \"18:00\" }")).Days);

    [Theory]
    [InlineData("5d", "`P5D`")]
    [InlineData("5 days", "`P5D`")]
    [InlineData("72h", "`PT72H`")]
    [InlineData("30min", "`PT30M`")]
    [InlineData("2 weeks", "`P2W`")]
    [InlineData("6 months", "`P6M`")]
    [InlineData("1 year", "`P1Y`")]
    [InlineData("pt72h", "`PT72H`")]
    [InlineData("P72H", "`PT72H`")]
    [InlineData("PT5D", "`P5D`")]
    [InlineData("PT1.5H", "`PT90M`")]
    [InlineData("P1DT4H", "`PT28H`")]
    [InlineData("P1DT30M", "`PT1470M`")]
    [InlineData("P1MT4H", "`P6M`")]
    [InlineData("P0D", "`PT0S`")]
    [InlineData("P0M0D", "`PT0S`")]
    [InlineData("-P1D", "minus")]
    [InlineData("PT-5H", "minus")]
    [InlineData("P51Y", "shorter")]
    [InlineData("P99999999999999999999D", "shorter")]
    [InlineData("PT999999999H", "shorter")]
    [InlineData("P", "`PT72H`")]
    [InlineData("PT", "`PT72H`")]
    [InlineData("P1DT", "`PT72H`")]
    [InlineData("tomorrow", "`PT72H`")]
    public void Read_BadPeriod_SaysWhatToWrite(string text, string help)
    {
        DiagnosticBag bag = new();

        Assert.Null(Read($"\"{text}\"", bag));

        Diagnostic only = Assert.Single(bag.ToSorted());
        Assert.Equal(("SR0203", 1, text.Length + 2), (only.Code, only.Column, only.Length));
        Assert.Contains(help, only.Help, StringComparison.Ordinal);
    }

    private static LimitDefinition ReadSound(string json)
    {
        DiagnosticBag bag = new();
        LimitDefinition? limit = Read(json, bag);
        Assert.Empty(bag.ToSorted());
        return limit!;
    }

    private static LimitDefinition? Read(string json, DiagnosticBag bag)
    {
        SourceFile file = new("a.json", json);
        return LimitReader.Read(file, JsonText.Parse(file, bag)!, "within", bag);
    }
}
