using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>Instants that may be given as plain dates.</summary>
public sealed class PlainDateTests
{
    [Theory]
    [InlineData("\"start\": \"2024-04-01\"", "2024-04-01T00:00:00Z")]
    [InlineData("\"start\": \"2024-04-01\", \"zone\": \"Europe/Madrid\"", "2024-03-31T22:00:00Z")]
    [InlineData("\"zone\": \"Europe/Madrid\", \"start\": \"2024-04-01\"", "2024-03-31T22:00:00Z")]
    [InlineData("\"zone\": \"Europe/Madrid\", \"start\": \"2024-04-01T00:00:00Z\"", "2024-04-01T00:00:00Z")]
    [InlineData("\"zone\": \"America/Sao_Paulo\", \"start\": \"2018-11-04\"", "2018-11-04T03:00:00Z")]
    [InlineData("\"zone\": \"America/Havana\", \"start\": \"2024-11-03\"", "2024-11-03T04:00:00Z")]
    [InlineData("\"zone\": \"Pacific/Apia\", \"start\": \"2011-12-30\"", "2011-12-30T10:00:00Z")]
    public void Read_DateForAnInstant_IsItsFirstInstantInTheRecordsZone(string members, string expected)
    {
        FactsDocument facts = FactsText.Read($$"""{ "zone": "Asia/Tokyo", "weeks": [ { {{members}} } ] }""");

        Assert.Empty(facts.Rejected);
        Assert.Equal(InstantPattern.ExtendedIso.Parse(expected).Value, Assert.Single(facts.Weeks).Start);
        Assert.Empty(facts.Notes);
    }

    [Fact]
    public void Read_DateInARecordWithoutAZone_IsInUtc() =>
        Assert.Equal(Instant.FromUtc(2024, 1, 1, 0, 0), FactsText.Read("""{ "zone": "Asia/Tokyo", "store": { "id": "s", "markHeldSince": "2024-01-01" } }""").Stores[0].MarkHeldSince);

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("1899-12-31")]
    [InlineData("2024-4-1")]
    public void Read_NoDate_IsRejected(string text) =>
        Assert.Equal("week", Assert.Single(FactsText.Read($$"""{ "weeks": [ { "start": "{{text}}" } ] }""").Rejected).Subject);

    [Theory]
    [InlineData("orders", "\"id\": \"A\", \"createdAt\": \"2024-01-01\"")]
    [InlineData("campaigns", "\"id\": \"A\", \"startsAt\": \"2024-01-01\"")]
    public void Read_DateWhereOnlyAnInstantStands_IsRejected(string key, string members) =>
        Assert.Equal("SR0705", Assert.Single(FactsText.Read($$"""{ "{{key}}": [ { {{members}} } ] }""").Rejected).Code);

    [Fact]
    public void Read_UnknownZone_RejectsTheRecord() =>
        Assert.Contains("IANA", Assert.Single(FactsText.Read("""{ "weeks": [ { "start": "2024-04-01", "zone": "Mars/Base" } ] }""").Rejected).Reason, StringComparison.Ordinal);
}
