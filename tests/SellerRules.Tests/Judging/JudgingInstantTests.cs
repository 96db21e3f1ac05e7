using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>The instant that each kind is judged at, and which status comes first.</summary>
public sealed class JudgingInstantTests
{
    private const string Confirm = """ "deadline": { "from": "order.createdAt", "within": "PT4H", "done": "order.shipmentConfirmedAt", "warn": "PT1H" } """;
    private const string ConfirmUnlessCancelled = "\"when\": \"order.cancelledAt is none\", " + Confirm;

    [Theory]
    [InlineData("2024-02-29T23:59:59.999999999Z", Waiting)]
    [InlineData("2024-03-01T00:00:00Z", Running)]
    [InlineData("2024-03-01T02:59:59.999999999Z", Running)]
    [InlineData("2024-03-01T03:00:00Z", AtRisk)]
    [InlineData("2024-03-01T04:00:00Z", AtRisk)]
    [InlineData("2024-03-01T04:00:00.000000001Z", Breached)]
    public void Deadline_Unstopped_GoesThroughItsStatuses(string asOf, FindingStatus status)
    {
        Finding finding = Order(Confirm, "", asOf);
        Assert.Equal((status, status == Breached ? At("2024-03-01T04:00:00Z") : null), (finding.Status, finding.OccurredAt));
    }

    [Theory]
    [InlineData("2024-03-01T04:00:00Z", Met)]
    [InlineData("2024-03-01T04:00:00.000000001Z", Breached)]
    public void Deadline_StoppedAtTheLimit_IsInTime(string done, FindingStatus status)
    {
        Finding finding = Order(Confirm, $"\"shipmentConfirmedAt\": \"{done}\"", "2024-03-02T00:00:00Z");
        Assert.Equal((status, At(done)), (finding.Status, finding.Done));
    }

    [Theory]
    [InlineData("2024-03-01T02:00:00Z", "2024-03-01T03:00:00Z", NotApplicable)]
    [InlineData("2024-03-01T04:00:00Z", "2024-03-05T00:00:00Z", NotApplicable)]
    [InlineData("2024-03-01T04:00:00.000000001Z", "2024-03-05T00:00:00Z", Breached)]
    public void Deadline_Cancelled_ReleasesOnlyInTime(string cancelled, string asOf, FindingStatus status) =>
        Assert.Equal(status, Order(ConfirmUnlessCancelled, $"\"cancelledAt\": \"{cancelled}\"", asOf).Status);

    [Fact]
    public void Deadline_CancelledAfterItWasStopped_StaysMet() =>
        Assert.Equal(Met, Order(ConfirmUnlessCancelled, "\"shipmentConfirmedAt\": \"2024-03-01T01:00:00Z\", \"cancelledAt\": \"2024-03-01T02:00:00Z\"", "2024-03-05T00:00:00Z").Status);

    [Theory]
    [InlineData("2024-03-01T23:00:00Z", Running, null)]
    [InlineData("2024-03-02T00:00:00Z", Met, null)]
    [InlineData("2024-04-02T00:00:00Z", Met, null)]
    public void Schedule_RunsUntilItsInstantAndNeverBreaches(string asOf, FindingStatus status, string? occurred)
    {
        Finding finding = Order("\"schedule\": { \"from\": \"order.createdAt\", \"at\": \"PT24H\" }", "", asOf);
        Assert.Equal((status, occurred, At("2024-03-02T00:00:00Z")), (finding.Status, finding.OccurredAt?.ToString(), finding.Due));
    }

    [Theory]
    [InlineData("2024-03-01T12:00:00Z", NotApplicable)]
    [InlineData("2024-03-02T00:00:00Z", NotApplicable)]
    [InlineData("2024-03-02T00:00:00.000000001Z", Met)]
    public void Schedule_WhenChangesLater_StaysMet(string cancelled, FindingStatus status) =>
        Assert.Equal(status, Order("\"when\": \"order.cancelledAt is none\", \"schedule\": { \"from\": \"order.createdAt\", \"at\": \"PT24H\" }", $"\"cancelledAt\": \"{cancelled}\"", "2024-03-09T00:00:00Z").Status);

    [Theory]
    [InlineData("2024-03-04T23:59:59.999999999Z", Waiting)]
    [InlineData("2024-03-05T00:00:00Z", Breached)]
    [InlineData("2024-03-09T00:00:00Z", Breached)]
    public void RequireAt_IsJudgedOnceAndForAll(string asOf, FindingStatus status)
    {
        Finding finding = Order(
            "\"require\": { \"that\": \"order.paidAt is some\", \"at\": \"order.shipmentConfirmedAt\" }",
            "\"shipmentConfirmedAt\": \"2024-03-05T00:00:00Z\", \"paidAt\": \"2024-03-05T00:00:00.000000001Z\"",
            asOf);
        Assert.Equal((status, status == Breached ? At("2024-03-05T00:00:00Z") : null), (finding.Status, finding.OccurredAt));
        Assert.Equal((null, null), (finding.From, finding.Due));
    }

    [Theory]
    [InlineData("2024-03-04T00:00:00Z", Breached)]
    [InlineData("2024-03-05T00:00:00Z", Met)]
    public void RequireWithoutAt_DescribesAStateWithoutDate(string asOf, FindingStatus status)
    {
        Finding finding = Order("\"require\": { \"that\": \"order.paidAt is some\" }", "\"paidAt\": \"2024-03-05T00:00:00Z\"", asOf);
        Assert.Equal((status, null), (finding.Status, finding.OccurredAt));
    }

    [Theory]
    [InlineData("2024-03-01T02:00:00Z", null)]
    [InlineData("2024-03-01T06:00:00Z", "2024-03-01T06:00:00Z")]
    public void Done_LateStop_IsShownOnceItHappened(string asOf, string? done)
    {
        Finding finding = Order(Confirm, "\"shipmentConfirmedAt\": \"2024-03-01T06:00:00Z\"", asOf);
        Assert.Equal(done is null ? null : At(done), finding.Done);
    }

    [Theory]
    [InlineData("\"when\": \"order.preSale\"", "\"createdAt\": \"2024-04-01T00:00:00Z\"", Waiting)]
    [InlineData("\"effective\": { \"to\": \"2024-01-01\" }, \"when\": \"order.preSale\"", "", NotApplicable)]
    [InlineData("\"when\": \"false and order.preSale\"", "", NotApplicable)]
    [InlineData("\"when\": \"order.preSale\"", "", Unknown)]
    [InlineData("\"when\": \"order.paidAt < asOf\"", "", Waiting)]
    [InlineData("\"when\": \"order.preSale and order.paidAt < asOf\"", "", Unknown)]
    public void Status_FirstThatHolds_Stands(string conditions, string order, FindingStatus status) =>
        Assert.Equal(status, Order($"{conditions}, \"require\": {{ \"that\": \"order.buyer == 'x'\" }}", order, "2024-03-10T00:00:00Z").Status);

    [Theory]
    [InlineData("2024-03-01T03:00:00Z", Waiting)]
    [InlineData("2024-03-01T04:00:00Z", Unknown)]
    public void WhenNotYet_JudgingInstantPast_IsUnknownNamingIt(string asOf, FindingStatus status)
    {
        Finding finding = Order("\"when\": \"order.paidAt < asOf\", " + Confirm, "", asOf);
        Assert.Equal((status, status == Unknown ? "order.paidAt" : ""), (finding.Status, string.Join(' ', finding.Unknown)));
        Assert.Equal(At("2024-03-01T04:00:00Z"), finding.Due);
    }

    [Fact]
    public void StartUnknown_WhenReadsNoEvent_MayStillNotApply()
    {
        const string clock = "\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT4H\", \"done\": \"order.shipmentConfirmedAt\" }";
        const string document = "\"recorded\": { \"not\": [\"order.paidAt\"] }";
        Assert.Equal(NotApplicable, Order("\"when\": \"order.preSale\", " + clock, "\"preSale\": false", "2024-03-05T00:00:00Z", document).Status);
        Assert.Equal(Unknown, Order("\"when\": \"order.cancelledAt is some\", " + clock, "", "2024-03-05T00:00:00Z", document).Status);
        Assert.Equal(NotApplicable, Order("\"effective\": { \"from\": \"2025-01-01\" }, " + clock, "", "2024-03-05T00:00:00Z", document).Status);
        Finding past = Order("\"effective\": { \"to\": \"2024-01-01\" }, " + clock, "", "2024-03-05T00:00:00Z", document);
        Assert.Equal((Unknown, "order.paidAt"), (past.Status, Assert.Single(past.Unknown)));
    }

    [Theory]
    [InlineData("\"effective\": { \"to\": \"2024-03-02\" }", "2024-03-01T12:00:00Z", Waiting)]
    [InlineData("\"effective\": { \"to\": \"2024-03-02\" }", "2024-03-02T00:00:00Z", NotApplicable)]
    [InlineData("\"when\": \"order.cancelledAt is none\"", "2024-03-02T00:00:00Z", NotApplicable)]
    public void RequireAt_BeforeItsInstant_AsksDatesAndConditionAsOfNow(string conditions, string asOf, FindingStatus status) =>
        Assert.Equal(status, Order($"{conditions}, \"require\": {{ \"that\": \"true\", \"at\": \"order.paidAt\" }}", "\"cancelledAt\": \"2024-03-02T00:00:00Z\"", asOf).Status);

    [Theory]
    [InlineData("order.preSale and order.buyer == 'x' and order.destination == 'ES'", "\"destination\": \"ES\"", "order.buyer order.preSale")]
    [InlineData("order.preSale or order.buyerReturns > 1 and order.buyer == 'x'", "\"buyerReturns\": 0", "order.preSale")]
    [InlineData("all(order.lines, l => l.price > USD 1)", "\"lines\": [ { \"sku\": \"a\" }, { \"sku\": \"b\" } ]", "order.lines[].price")]
    [InlineData("order.preSale and order.preSale", "", "order.preSale")]
    public void Unknown_NamesTheUndecidedOperandsSortedOnce(string that, string order, string names) =>
        Assert.Equal((Unknown, names), Condition(that, order));

    [Theory]
    [InlineData("\"require\": { \"that\": \"order.preSale\" }", "points")]
    public void UndatedRule_WithPoints_IsRefused(string kind, string word) =>
        Assert.Contains(
            RuleSetText.Problems(
                $"\"subject\": \"order\", {kind}, \"outcome\": {{ \"severity\": \"info\", \"points\": {{ \"account\": \"a\", \"amount\": 1 }} }}", head: "\"accounts\": { \"a\": {} }"),
            message => message.Contains(word, StringComparison.Ordinal));

    [Fact]
    public void UndatedRule_CountedByATally_IsRefused() =>
        Assert.Single(RuleSetText.Problems("""
            "subject": "order", "require": { "that": "order.preSale" } ---
            "id": "t", "subject": "store", "tally": { "of": ["r"], "reaches": 2 }
            """));
}
