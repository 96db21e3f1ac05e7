using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>Starts, stops and ends of clocks.</summary>
public sealed class ClockTests
{
    private const string Heartbeat = """ "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "PT72H", "done": "parcel.deliveredAt" } """;

    [Theory]
    [InlineData("earliest(order.paidAt, order.signedAt)", "2024-03-02T00:00:00Z", Running, "2024-03-02T00:00:00Z")]
    [InlineData("latest(order.paidAt, order.signedAt)", "2024-03-03T00:00:00Z", Waiting, null)]
    [InlineData("latest(order.paidAt, order.signedAt)", "2024-03-04T00:00:00Z", Running, "2024-03-04T00:00:00Z")]
    public void From_EarliestAndLatest_StartTheClock(string from, string asOf, FindingStatus status, string? start)
    {
        Finding finding = Order(
            $"\"deadline\": {{ \"from\": \"{from}\", \"within\": \"PT72H\", \"done\": \"order.completedAt\" }}",
            "\"paidAt\": \"2024-03-02T00:00:00Z\", \"signedAt\": \"2024-03-04T00:00:00Z\"",
            asOf);
        Assert.Equal((status, start is null ? null : At(start)), (finding.Status, finding.From));
    }

    [Theory]
    [InlineData("\"deadline\": { \"from\": \"min(order.parcels, p => p.declaredAt)\", \"within\": \"PT4H\", \"done\": \"order.signedAt\" }")]
    [InlineData("\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT4H\", \"done\": \"order.preSale ? order.signedAt : order.paidAt\" }")]
    [InlineData("\"schedule\": { \"from\": \"max(order.parcels, p => p.declaredAt)\", \"at\": \"PT4H\" }")]
    [InlineData("\"require\": { \"that\": \"true\", \"at\": \"order.preSale ? order.signedAt : order.paidAt\" }")]
    public void Clock_ThatWouldRestartInSilence_IsRefused(string kind) =>
        Assert.Single(RuleSetText.Problems($"\"subject\": \"order\", {kind}"));

    [Theory]
    [InlineData("2024-03-09T00:00:00Z", Running)]
    [InlineData("2024-03-10T00:00:00Z", Running)]
    [InlineData("2024-03-10T00:00:00.000000001Z", Breached)]
    public void By_PlannedInstant_EndsTheDuty(string asOf, FindingStatus status)
    {
        Finding finding = Order(
            "\"deadline\": { \"by\": \"before(order.disputeExpectedAt, @lead)\", \"done\": \"order.signedAt\" }",
            "\"disputeExpectedAt\": \"2024-03-12T00:00:00Z\"",
            asOf,
            head: "\"parameters\": { \"lead\": { \"value\": \"P2D\" } }");
        Assert.Equal((status, At("2024-03-10T00:00:00Z")), (finding.Status, finding.Due));
    }

    [Fact]
    public void By_BeforeTheBirth_EndsBeforeItStarts()
    {
        Finding finding = Order("\"deadline\": { \"by\": \"order.disputeExpectedAt\", \"done\": \"order.signedAt\" }", "\"disputeExpectedAt\": \"2024-02-12T00:00:00Z\"", "2024-03-05T00:00:00Z");
        Assert.Equal((Unknown, "ends before it starts"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Theory]
    [InlineData("", "2024-03-02T00:00:00Z", Waiting)]
    [InlineData("\"signedAt\": \"2024-03-02T00:00:00Z\"", "2024-03-03T00:00:00Z", Unknown)]
    [InlineData("\"signedAt\": \"2024-03-02T00:00:00Z\", \"paidAt\": \"2024-03-03T00:00:00Z\"", "2024-03-04T00:00:00Z", Unknown)]
    [InlineData("\"signedAt\": \"2024-03-03T00:00:00Z\", \"paidAt\": \"2024-03-03T00:00:00Z\"", "2024-03-04T00:00:00Z", Met)]
    public void Done_BeforeTheStart_IsUnknownNamingBoth(string order, string asOf, FindingStatus status)
    {
        Finding finding = Order("\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT4H\", \"done\": \"order.signedAt\" }", order, asOf);
        Assert.Equal((status, status == Unknown ? "order.paidAt order.signedAt" : ""), (finding.Status, string.Join(' ', finding.Unknown)));
    }

    [Theory]
    [InlineData("\"signedAt\": \"2024-03-02T00:00:00Z\"", "2024-03-03T00:00:00Z", Waiting)]
    [InlineData("\"signedAt\": \"2024-03-02T00:00:00Z\", \"paidAt\": \"2024-03-03T00:00:00Z\"", "2024-03-02T12:00:00Z", Waiting)]
    [InlineData("\"signedAt\": \"2024-03-02T00:00:00Z\", \"paidAt\": \"2024-03-03T00:00:00Z\"", "2024-03-03T00:00:00Z", Met)]
    public void DoneEarly_Met_WaitsUntilTheStart(string order, string asOf, FindingStatus status) =>
        Assert.Equal(status, Order("\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT4H\", \"done\": \"order.signedAt\", \"doneEarly\": \"met\" }", order, asOf).Status);

    [Theory]
    [InlineData("2024-03-02T00:00:00Z", Running)]
    [InlineData("2024-03-02T01:00:00Z", Met)]
    public void Done_List_StopsWithTheFirstLaterThanTheStart(string asOf, FindingStatus status)
    {
        string facts = Parcel("\"2024-03-02T00:00:00Z\", \"2024-03-02T01:00:00Z\"");
        Finding finding = Only(""" "subject": "parcel", "deadline": { "from": "parcel.pickedUpAt", "within": "PT72H", "done": "parcel.scans" } """, facts, asOf);
        Assert.Equal((status, status == Met ? At("2024-03-02T01:00:00Z") : null), (finding.Status, finding.Done));
    }

    [Fact]
    public void Start_BeforeTheBirth_BeginsAtTheBirth()
    {
        Finding finding = Order("\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT4H\", \"done\": \"order.signedAt\" }", "\"paidAt\": \"2024-02-01T00:00:00Z\"", "2024-03-01T01:00:00Z");
        Assert.Equal((Running, At("2024-03-01T00:00:00Z")), (finding.Status, finding.From));
    }

    [Theory]
    [InlineData("2024-03-04T23:00:00Z", Running, "2024-03-02T00:00:00Z", null)]
    [InlineData("2024-03-05T00:00:00Z", Running, "2024-03-05T00:00:00Z", null)]
    [InlineData("2024-03-08T00:00:00.000000001Z", Breached, "2024-03-05T00:00:00Z", "2024-03-08T00:00:00Z")]
    [InlineData("2024-03-30T00:00:00Z", Breached, "2024-03-05T00:00:00Z", "2024-03-08T00:00:00Z")]
    public void Heartbeat_GapTooLong_BreachesOnceAtTheFirst(string asOf, FindingStatus status, string from, string? occurred)
    {
        Finding finding = Only(Heartbeat, Parcel("\"2024-03-02T00:00:00Z\", \"2024-03-05T00:00:00Z\", \"2024-03-10T00:00:00Z\", \"2024-03-20T00:00:00Z\", \"2024-03-02T00:00:00Z\""), asOf);
        Assert.Equal((status, At(from), occurred is null ? null : At(occurred)), (finding.Status, finding.From, finding.OccurredAt));
    }

    [Fact]
    public void Heartbeat_StartsBehindTheStop_AreIgnored()
    {
        string facts = Parcel("\"2024-03-02T00:00:00Z\", \"2024-03-20T00:00:00Z\"", "\"deliveredAt\": \"2024-03-04T00:00:00Z\"");
        Finding finding = Only(Heartbeat, facts, "2024-03-30T00:00:00Z");
        Assert.Equal((Met, At("2024-03-02T00:00:00Z"), At("2024-03-04T00:00:00Z")), (finding.Status, finding.From, finding.Done));
    }

    [Fact]
    public void Heartbeat_EachGapHasItsOwnDates()
    {
        const string rule = """ "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "@gap", "done": "parcel.deliveredAt" } """;
        const string head = "\"parameters\": { \"gap\": { \"values\": { \"2024-01-01\": \"PT24H\", \"2024-03-05\": \"PT240H\" } } }";
        Assert.Equal(At("2024-03-03T00:00:00Z"), Only(rule, Parcel("\"2024-03-02T00:00:00Z\", \"2024-03-05T00:00:00Z\""), "2024-03-09T00:00:00Z", head: head).OccurredAt);
        Finding running = Only(rule, Parcel("\"2024-03-04T12:00:00Z\", \"2024-03-05T00:00:00Z\""), "2024-03-09T00:00:00Z", head: head);
        Assert.Equal((Running, At("2024-03-15T00:00:00Z")), (running.Status, running.Due));
    }

    [Theory]
    [InlineData("[]", "", Waiting)]
    [InlineData("[]", "\"recorded\": { \"until\": \"2024-03-02T00:00:00Z\" },", Unknown)]
    public void Heartbeat_WithoutStart_WaitsAsFarAsTheRecordReaches(string events, string recorded, FindingStatus status)
    {
        string facts = $"{{ {recorded} \"orders\": [ {{ \"id\": \"A-1\", \"createdAt\": \"2024-03-01T00:00:00Z\", \"parcels\": [ {{ \"id\": \"LP1\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"carrier\": \"CAINIAO_STANDARD\", \"events\": {events} }} ] }} ] }}";
        Assert.Equal(status, Only(Heartbeat, facts, "2024-03-10T00:00:00Z").Status);
    }

    [Fact]
    public void EffectiveTo_ClockStartedBefore_KeepsItsRule()
    {
        const string rule = "\"effective\": { \"from\": \"2024-03-01\", \"to\": \"2024-03-02\" }, \"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT72H\", \"done\": \"order.signedAt\" }";
        Assert.Equal(Breached, Order(rule, "\"paidAt\": \"2024-03-01T23:59:59Z\"", "2024-03-09T00:00:00Z").Status);
        Assert.Equal(NotApplicable, Order(rule, "\"paidAt\": \"2024-03-02T00:00:00Z\"", "2024-03-09T00:00:00Z").Status);
    }

    [Theory]
    [InlineData("2024-03-01T11:59:59Z", "2024-03-01T12:00:00Z")]
    [InlineData("2024-03-02T08:00:00Z", "2024-03-03T08:00:00Z")]
    public void DatedLimit_IsChosenByTheStartInTheZoneOfTheFile(string paid, string due)
    {
        Finding finding = Order(
            "\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"@within\", \"done\": \"order.signedAt\" }",
            $"\"paidAt\": \"{paid}\"",
            "2024-03-09T00:00:00Z",
            zone: "America/Los_Angeles",
            head: "\"parameters\": { \"within\": { \"values\": { \"2024-01-01\": \"PT1S\", \"2024-03-02\": \"PT24H\" } } }");
        Assert.Equal(At(due), finding.Due);
    }

    [Fact]
    public void DatedLimit_BeforeItsFirstDate_IsUnknownNamingTheDate()
    {
        Finding finding = Order(
            "\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"@within\", \"done\": \"order.signedAt\" }", "", "2024-03-09T00:00:00Z",
            head: "\"parameters\": { \"within\": { \"values\": { \"2025-01-01\": \"PT24H\" } } }");
        Assert.Equal((Unknown, "@within has no value before 2025-01-01"), (finding.Status, Assert.Single(finding.Unknown)));
        Assert.Equal((At("2024-03-01T00:00:00Z"), null), (finding.From, finding.Due));
    }

    [Fact]
    public void Warn_OfCalendarDays_IsCountedBackInTheZone()
    {
        const string rule = "\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"P5D\", \"done\": \"order.signedAt\", \"warn\": \"P3D\" }";
        Assert.Equal(Running, Order(rule, "\"createdAt\": \"2024-03-07T20:00:00Z\"", "2024-03-09T19:59:59Z", zone: "America/Los_Angeles").Status);
        Assert.Equal(AtRisk, Order(rule, "\"createdAt\": \"2024-03-07T20:00:00Z\"", "2024-03-09T20:00:00Z", zone: "America/Los_Angeles").Status);
    }

    private static string Parcel(string scans, string parcel = "") =>
        Document($"\"parcels\": [ {{ \"id\": \"LP1\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"pickedUpAt\": \"2024-03-02T00:00:00Z\", \"scans\": [ {scans} ]{(parcel.Length == 0 ? "" : ", " + parcel)} }} ]");
}
