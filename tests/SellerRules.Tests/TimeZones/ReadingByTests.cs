using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Imports;
using SellerRules.Tests.Facts;

namespace SellerRules.Tests.TimeZones;

/// <summary>The same facts read by two tz databases.</summary>
public sealed class ReadingByTests
{
    private static readonly FactsReaderOptions Older = new() { FileName = "facts.json", Zones = OlderZones.Provider };

    [Fact]
    public void Read_LocalTimeOfTheDocumentsZone_IsReadByTheDatabase()
    {
        const string Text = """{ "zone": "America/Mexico_City", "orders": [ { "id": "A", "createdAt": "2026-07-01T00:30:00" } ] }""";

        Assert.Equal(Instant.FromUtc(2026, 7, 1, 5, 30), FactsText.Read(Text, Older).Orders[0].CreatedAt);
        Assert.Equal(Instant.FromUtc(2026, 7, 1, 6, 30), FactsText.Read(Text).Orders[0].CreatedAt);
    }

    [Fact]
    public void Read_LocalTimeOfAFactsOwnZone_IsReadByTheDatabase()
    {
        const string Text = """{ "zones": { "order.createdAt": "America/Mexico_City" }, "orders": [ { "id": "A", "createdAt": "2026-07-01T00:30:00" } ] }""";

        Assert.Equal(Instant.FromUtc(2026, 7, 1, 5, 30), FactsText.Read(Text, Older).Orders[0].CreatedAt);
        Assert.Equal(Instant.FromUtc(2026, 7, 1, 6, 30), FactsText.Read(Text).Orders[0].CreatedAt);
    }

    [Fact]
    public void Read_TimeSkippedByOneDatabaseOnly_IsNotedByIt()
    {
        const string Text = """{ "zone": "America/Mexico_City", "orders": [ { "id": "A", "createdAt": "2026-04-05T02:30:00" } ] }""";

        Assert.Equal("skipped-local-time", Assert.Single(FactsText.Read(Text, Older).Notes).Code);
        Assert.Empty(FactsText.Read(Text).Notes);
    }

    [Theory]
    [InlineData("""{ "zone": "America/Nuuk", "orders": [] }""", "calls it `America/Godthab`")]
    [InlineData("""{ "zones": { "order.paidAt": "America/Nuuk" }, "orders": [] }""", "calls it `America/Godthab`")]
    [InlineData("""{ "traffic": [ { "date": "2026-07-01", "zone": "Europe/Kyiv" } ] }""", "calls it `Europe/Kiev`")]
    public void Read_ZoneThatTheDatabaseLacks_IsRejectedWithItsNameThere(string text, string help)
    {
        Assert.Contains(help, Assert.Single(FactsText.Read(text, Older).Rejected).Reason, StringComparison.Ordinal);
        Assert.Empty(FactsText.Read(text).Rejected);
    }

    [Fact]
    public void Combine_WeeksToldApartByTheDatabaseThatReadThem_AreBothKept()
    {
        // In the older database the first starts on 30 June at 01:00 and the second on 1 July at 00:00; in the newer both on 30 June.
        FactsDocument[] parts = [Week("2026-06-30T06:00:00Z", Older), Week("2026-07-01T05:00:00Z", Older)];
        FactsDocument[] newer = [Week("2026-06-30T06:00:00Z", new FactsReaderOptions()), Week("2026-07-01T05:00:00Z", new FactsReaderOptions())];

        FactsDocument both = FactsDocument.Combine(parts);
        Assert.Equal((2, 0), (both.Weeks.Count, both.Rejected.Count));
        Assert.Equal("SR0713", Assert.Single(FactsDocument.Combine(newer).Rejected).Code);
        Assert.Equal(2, FactsDocument.Combine([FactsText.Read("{}"), .. parts]).Weeks.Count);
    }

    [Fact]
    public void Read_AliExpress_IsReadInTheMarketplacesZoneOfTheDatabase()
    {
        Instant before = AliExpress(new FactsReaderOptions()).Orders[0].CreatedAt!.Value;
        Instant moved = AliExpress(new FactsReaderOptions { Zones = ChangedZones.With(("America/Los_Angeles", DateTimeZone.ForOffset(Offset.FromHours(-6)))) }).Orders[0].CreatedAt!.Value;

        Assert.Equal(Duration.FromHours(-1), moved - before);
    }

    [Fact]
    public void Read_MarketplacesZoneMissing_IsRejectedWithTheReason()
    {
        FactsReaderOptions options = new() { FileName = "in", Zones = ChangedZones.With(("America/Los_Angeles", null)) };
        foreach (FactsDocument read in new[] { AliExpress(options), Export(options) })
        {
            Rejection rejection = Assert.Single(read.Rejected);
            Assert.Equal(("in", 1, 1, "SR0707", (string?)null), (rejection.File, rejection.Line, rejection.Column, rejection.Code, rejection.Subject));
            Assert.Contains("America/Los_Angeles, which the tz database `changed` doesn't have", rejection.Reason, StringComparison.Ordinal);
            Assert.Empty(read.Orders);
        }
    }

    [Fact]
    public void Read_Export_IsReadInTheMarketplacesZoneOfTheDatabase()
    {
        Instant before = Export(new FactsReaderOptions()).Orders[0].CreatedAt!.Value;
        Instant moved = Export(new FactsReaderOptions { Zones = ChangedZones.With(("America/Los_Angeles", DateTimeZone.ForOffset(Offset.FromHours(-6)))) }).Orders[0].CreatedAt!.Value;

        Assert.Equal(Duration.FromHours(-2), moved - before);
    }

    [Theory]
    [InlineData("America/Nuuk", false)]
    [InlineData("America/Godthab", true)]
    public void Validate_Zone_IsLookedUpInTheDatabase(string zone, bool isValid)
    {
        FactsDocument facts = new() { Traffic = [new TrafficDay { Date = new LocalDate(2026, 7, 1), Zone = zone }] };

        Assert.Equal(isValid, new FactsValidator(FactTypes.Standard, OlderZones.Provider).Validate(facts).IsValid);
        Assert.Equal(isValid, FactsValidator.ValidateRecord(facts.Traffic[0], OlderZones.Provider).IsValid);
        Assert.True(new FactsValidator().Validate(facts).IsValid && FactsValidator.ValidateRecord(facts.Traffic[0]).IsValid);
    }

    private static FactsDocument Week(string start, FactsReaderOptions options) =>
        FactsText.Read($$"""{ "weeks": [ { "start": "{{start}}", "zone": "America/Mexico_City" } ] }""", options);

    private static FactsDocument AliExpress(FactsReaderOptions options)
    {
        using FileStream stream = Samples.Open("aliexpress-order.json");
        return AliExpressOrders.Read(stream, options);
    }

    private static FactsDocument Export(FactsReaderOptions options)
    {
        using FileStream stream = Samples.Open("seller-export.csv");
        return SellerExport.Read(stream, options);
    }
}
