using SellerRules.Tests.Facts;
using SellerRules.Tests.Judging;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>The first and the last instants, dates that not every year has, and days that begin late or not at all, through the engine.</summary>
public sealed class EdgeOfTimeTests
{
    private const string Deadline = "\"subject\": \"order\", \"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT1H\", \"done\": \"order.signedAt\" }";
    private const string Sold = "\"subject\": \"salesDay\", \"require\": { \"that\": \"salesDay.orders >= 1\" }";

    [Theory]
    [InlineData("1899-12-31T23:59:59.999999999Z", false)]
    [InlineData("1900-01-01T00:00:00Z", true)]
    [InlineData("2199-12-31T23:59:59.999999999Z", true)]
    [InlineData("2200-01-01T00:00:00Z", false)]
    public void Evaluate_OrderAtTheEdge_IsJudgedInsideAndListedOutside(string createdAt, bool isInside)
    {
        Report report = RuleSetText.Engine(Deadline).Evaluate(
            FactsText.Read($$"""{ "orders": [ { "id": "edge", "createdAt": "{{createdAt}}" }, { "id": "other", "createdAt": "2024-03-01T00:00:00Z" } ] }"""),
            At("2024-03-02T00:00:00Z"),
            TestContext.Current.CancellationToken);

        Assert.Equal(isInside ? ["edge", "other"] : ["other"], report.Subjects.Select(s => s.Id));
        Assert.Equal(isInside ? [] : ["SR0706"], report.Rejected.Select(r => r.Code));
    }

    [Theory]
    [InlineData("\"P50Y\"", "UTC", "2199-12-31T23:59:59.999999999Z", "2249-12-31T23:59:59.999999999Z")]
    [InlineData("\"PT1H\"", "UTC", "2199-12-31T23:59:59.999999999Z", "2200-01-01T00:59:59.999999999Z")]
    [InlineData("{ \"days\": 1, \"at\": \"24:00\" }", "Asia/Shanghai", "2199-12-31T23:59:59Z", "2200-01-02T16:00:00Z")]
    [InlineData("\"P1D\"", "America/Los_Angeles", "1900-01-01T00:00:00Z", "1900-01-02T00:00:00Z")]
    [InlineData("{ \"days\": 0, \"at\": \"24:00\" }", "America/Los_Angeles", "1900-01-01T00:00:00Z", "1900-01-01T08:00:00Z")]
    [InlineData("\"P1Y\"", "UTC", "2096-02-29T12:00:00Z", "2097-02-28T12:00:00Z")]
    [InlineData("\"P4Y\"", "UTC", "2096-02-29T12:00:00Z", "2100-02-28T12:00:00Z")]
    [InlineData("\"P8Y\"", "UTC", "2096-02-29T12:00:00Z", "2104-02-29T12:00:00Z")]
    [InlineData("\"P6M\"", "UTC", "2023-08-31T12:00:00Z", "2024-02-29T12:00:00Z")]
    [InlineData("\"P6M\"", "Asia/Shanghai", "2024-08-31T15:59:59Z", "2025-02-28T15:59:59Z")]
    [InlineData("\"P6M\"", "Asia/Shanghai", "2024-08-31T16:00:00Z", "2025-02-28T16:00:00Z")]
    [InlineData("\"P1D\"", "Australia/Lord_Howe", "2024-10-04T15:45:00Z", "2024-10-05T15:45:00Z")]
    [InlineData("\"P1D\"", "Australia/Lord_Howe", "2024-04-06T15:15:00Z", "2024-04-07T15:15:00Z")]
    [InlineData("\"P1D\"", "Australia/Lord_Howe", "2024-04-06T14:45:00Z", "2024-04-07T15:15:00Z")]
    public void Deadline_AtTheEdge_IsDueToTheNanosecond(string limit, string zone, string start, string due) =>
        Assert.Equal(At(due), Order($"\"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {limit}, \"done\": \"order.signedAt\" }}", $"\"createdAt\": \"{start}\"", start, zone: zone).Due);

    [Theory]
    [InlineData("2024-08-31T12:00:00Z", "2024-02-29T12:00:00Z")]
    [InlineData("2025-08-31T12:00:00Z", "2025-02-28T12:00:00Z")]
    [InlineData("2024-08-29T12:00:00Z", "2024-02-29T12:00:00Z")]
    public void Before_SixMonths_ClampsToTheMonthsEnd(string end, string due) => Assert.Equal(
        At(due),
        Order(
            "\"deadline\": { \"by\": \"before(order.disputeExpectedAt, @n)\", \"done\": \"order.signedAt\" }", $"\"createdAt\": \"2024-01-01T00:00:00Z\", \"disputeExpectedAt\": \"{end}\"", "2024-01-02T00:00:00Z",
            head: "\"parameters\": { \"n\": { \"value\": \"P6M\" } }").Due);

    [Theory]
    [InlineData("America/Sao_Paulo", "2018-11-04T02:59:59.999999999Z", "2018-11-04T03:00:00Z", "2018-11-03 2018-11-04")]  // begins at 01:00
    [InlineData("Pacific/Apia", "2011-12-30T09:59:59.999999999Z", "2011-12-30T10:00:00Z", "2011-12-29 2011-12-31")]       // the 30th doesn't exist
    [InlineData("America/Havana", "2024-11-03T03:59:59Z", "2024-11-03T04:00:00Z", "2024-11-02 2024-11-03")]               // midnight comes twice
    public void SalesDays_WhereMidnightIsMissing_BeginAtTheDatesFirstInstant(string zone, string last, string first, string days) => Assert.Equal(
        days,
        string.Join(' ', Report(Sold, $"{{ \"orders\": [ {{ \"id\": \"1\", \"createdAt\": \"{last}\" }}, {{ \"id\": \"2\", \"createdAt\": \"{first}\" }} ] }}", "2025-01-01T00:00:00Z", zone).Subjects.Select(s => s.Id)));

    [Fact]
    public void LocalTime_OnADateThatDoesNotExist_MovesByTheWholeGapAndIsNoted()
    {
        Finding finding = Only(Deadline, "{ \"zone\": \"Pacific/Apia\", \"orders\": [ { \"id\": \"1\", \"createdAt\": \"2011-12-30T10:00:00\" } ] }", "2012-01-01T00:00:00Z");
        Assert.Equal(At("2011-12-30T20:00:00Z"), finding.From);
        Assert.Equal([At("2011-12-29T20:00:00Z"), At("2011-12-30T20:00:00Z")], Assert.Single(finding.Notes).Candidates);
    }
}
