using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

/// <summary>Zones of single facts, in a document and in the options.</summary>
public sealed class FieldZonesTests
{
    private static readonly FactsReaderOptions Options = new()
    {
        DefaultZone = DateTimeZoneProviders.Tzdb["UTC"],
        FieldZones = new Dictionary<string, DateTimeZone> { ["order.paidAt"] = DateTimeZone.ForOffset(Offset.FromHours(5)), ["order.signedAt"] = DateTimeZone.ForOffset(Offset.FromHours(6)) },
    };

    [Fact]
    public void Read_FieldWithAZoneOfItsOwn_GoesBeforeTheDocuments()
    {
        Order order = FactsText.ReadOrder(
            "\"createdAt\": \"2024-07-01T00:00:00\", \"paidAt\": \"2024-07-01T00:00:00\", \"signedAt\": \"2024-07-01T00:00:00Z\"",
            "\"zone\": \"America/Los_Angeles\", \"zones\": { \"order.paidAt\": \"Asia/Shanghai\", \"order.signedAt\": \"+08:00\", \"note\": \"as exported\" },").Orders[0];

        Assert.Equal([Utc("2024-07-01T07:00:00Z"), Utc("2024-06-30T16:00:00Z"), Utc("2024-07-01T00:00:00Z")], new[] { order.CreatedAt, order.PaidAt, order.SignedAt });
    }

    [Theory]
    [InlineData("+08:00", "2024-06-30T16:00:00Z")]
    [InlineData("-03:30", "2024-07-01T03:30:00Z")]
    [InlineData("Europe/Madrid", "2024-06-30T22:00:00Z")]
    public void Read_FieldAlone_NeedsNoZoneOfTheDocument(string zone, string expected)
    {
        FactsDocument facts = FactsText.ReadOrder("\"parcels\": [ { \"id\": \"P\", \"events\": [ { \"at\": \"2024-07-01T00:00\" } ] } ]", $"\"zones\": {{ \"event.at\": \"{zone}\" }},");

        Assert.Equal(Utc(expected), facts.Orders[0].Parcels![0].Events![0].At);
        Assert.Equal("SR0707", Assert.Single(FactsText.ReadOrder("\"paidAt\": \"2024-07-01T00:00\"", $"\"zones\": {{ \"event.at\": \"{zone}\" }},").Rejected).Code);
    }

    [Fact]
    public void Read_BoundsOfWhatIsRecorded_MayHaveTheirOwn()
    {
        FactsDocument facts = FactsText.ReadOrder(
            "\"createdAt\": \"2024-07-01T00:00\", \"recorded\": { \"until\": \"2024-07-02T00:00\" }",
            "\"zone\": \"America/Los_Angeles\", \"zones\": { \"recorded.until\": \"+08:00\" }, \"recorded\": { \"from\": \"2024-07-01T00:00\", \"until\": \"2024-07-03T00:00\" },");

        Assert.Equal((Utc("2024-07-01T07:00:00Z"), Utc("2024-07-02T16:00:00Z")), (facts.Recorded!.From, facts.Recorded.Until));
        Assert.Equal(Utc("2024-07-01T16:00:00Z"), facts.Orders[0].Recorded!.Until);
    }

    [Fact]
    public void Read_BoundInARepeatedHour_IsNotedOnEveryRecordThatGoesByIt()
    {
        FactsDocument facts = FactsText.Read("""
            { "zone": "Europe/Madrid", "recorded": { "until": "2024-10-27T02:30:00" },
              "orders": [ { "id": "A" }, { "id": "B", "recorded": { "until": "2024-10-27T02:30:00" } }, { "id": "C", "recorded": { "until": "2024-10-27T04:30:00" } } ] }
            """.Replace("{ \"id\":", "{ \"createdAt\": \"2024-10-26T00:00:00Z\", \"id\":", StringComparison.Ordinal));

        Assert.Equal(["A recorded.until", "B order.recorded.until"], facts.Notes.Select(n => $"{((Order)n.Record).Id} {n.Fact}"));
        Assert.All(facts.Notes, n => Assert.Equal([Utc("2024-10-27T00:30:00Z")!.Value, Utc("2024-10-27T01:30:00Z")!.Value], n.Candidates));
    }

    [Theory]
    [InlineData("", "2024-10-27T00:30:00Z", "repeated-local-time")]
    [InlineData("\"onAmbiguousTime\": \"later\",", "2024-10-27T01:30:00Z", "repeated-local-time")]
    public void Read_RepeatedTimeOfAField_IsResolvedByTheDocumentsPolicy(string policy, string expected, string code)
    {
        FactsDocument facts = FactsText.ReadOrder("\"paidAt\": \"2024-10-27T02:30:00\"", $"\"zone\": \"Asia/Shanghai\", {policy} \"zones\": {{ \"order.paidAt\": \"Europe/Madrid\" }},");

        Assert.Equal(Utc(expected), facts.Orders[0].PaidAt);
        Assert.Equal((code, "order.paidAt"), (Assert.Single(facts.Notes).Code, facts.Notes[0].Fact));
    }

    [Theory]
    [InlineData("""{ "order.payedAt": "UTC" }""", "SR0714", "`order.payedAt` is no fact: did you mean `order.paidAt`?")]
    [InlineData("""{ "orders": "UTC" }""", "SR0714", "`orders` is no instant")]
    [InlineData("""{ "order.total": "UTC" }""", "SR0714", "`order.total` is no instant, so it has no zone: instants there are `order.createdAt`")]
    [InlineData("""{ "sku.lastSoldAt": "UTC" }""", "SR0714", "`sku.lastSoldAt` is always worked out")]
    [InlineData("""{ "order.paidAt": "Asia/Shangai" }""", "SR0703", "did you mean `Asia/Shanghai`?")]
    [InlineData("""{ "order.paidAt": "UTC+8" }""", "SR0703", "write the offset as `+08:00`")]
    [InlineData("""{ "order.paidAt": "+19:00" }""", "SR0703", "must be a time zone, but `+19:00` stands here")]
    [InlineData("""{ "order.paidAt": 8 }""", "SR0703", "must be a time zone such as `Asia/Shanghai`, but a number stands here")]
    [InlineData("\"UTC\"", "SR0703", "must be an object such as")]
    public void Read_ZonesThatCannotBe_RejectTheDocumentWithTheirPlace(string zones, string code, string reason)
    {
        FactsDocument facts = FactsText.ReadOrder("\"createdAt\": \"2024-07-01T00:00:00Z\"", $"\"zones\": {zones},");

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Empty(facts.Orders);
        Assert.Equal((code, 1), (rejection.Code, rejection.Line));
        Assert.True(rejection.Column > 10);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "2024-06-30T19:00:00Z", "2024-06-30T18:00:00Z", "2024-07-01T00:00:00Z")]
    [InlineData("\"zone\": \"-01:00\",", "2024-06-30T19:00:00Z", "2024-06-30T18:00:00Z", "2024-07-01T01:00:00Z")]
    [InlineData("\"zones\": { \"order.signedAt\": \"-02:00\" },", "2024-06-30T19:00:00Z", "2024-07-01T02:00:00Z", "2024-07-01T00:00:00Z")]
    public void Read_ZonesOfTheOptions_StandBehindTheDocumentsForTheSameTimes(string head, string paid, string signed, string completed)
    {
        Order order = FactsText.Read(
            $$"""{ {{head}} "orders": [ { "id": "A", "paidAt": "2024-07-01T00:00", "signedAt": "2024-07-01T00:00", "completedAt": "2024-07-01T00:00" } ] }""".Replace("\"id\":", "\"createdAt\": \"2024-06-01T00:00:00Z\", \"id\":", StringComparison.Ordinal),
            Options).Orders[0];

        Assert.Equal([Utc(paid), Utc(signed), Utc(completed)], new[] { order.PaidAt, order.SignedAt, order.CompletedAt });
    }

    [Fact]
    public void Read_OptionsWithWhatIsNoInstant_AreRefused()
    {
        FactsReaderOptions options = new() { FieldZones = new Dictionary<string, DateTimeZone> { ["order.total"] = DateTimeZone.Utc } };

        Assert.Contains("`order.total` is no instant", Assert.Throws<ArgumentException>(() => FactsText.Read("{}", options)).Message, StringComparison.Ordinal);
    }

    private static Instant? Utc(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
