using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>Clocks that stand still: instants worked by hand. The clock starts at 2024-03-01T00:00:00Z and runs 10 hours.</summary>
public sealed class PauseTests
{
    private const string Rule = """
        "deadline": { "from": "order.createdAt", "within": "PT10H", "done": "order.shipmentConfirmedAt", "warn": "PT1H", "pausedBy": "order.pauses" }
        """;

    [Theory]
    [InlineData("", "2024-03-01T10:00:00Z")]
    [InlineData("02/05", "2024-03-01T13:00:00Z")]
    [InlineData("02/05 04/06", "2024-03-01T14:00:00Z")]
    [InlineData("04/06 02/05", "2024-03-01T14:00:00Z")]
    [InlineData("02/08 03/04", "2024-03-01T16:00:00Z")]
    [InlineData("02/05 05/06", "2024-03-01T14:00:00Z")]
    [InlineData("02/05 02/05", "2024-03-01T13:00:00Z")]
    [InlineData("10/12", "2024-03-01T10:00:00Z")]
    [InlineData("09/12", "2024-03-01T13:00:00Z")]
    [InlineData("02/05 12/13", "2024-03-01T14:00:00Z")]
    [InlineData("02/05 13/14", "2024-03-01T13:00:00Z")]
    public void Pauses_MoveTheDueInstant(string hours, string due) =>
        Assert.Equal(At(due), Judge(Pauses(hours), "2024-03-02T00:00:00Z").Due);

    [Fact]
    public void Pause_BeforeTheStart_CountsFromTheStartOn()
    {
        Finding finding = Judge("{ \"from\": \"2024-02-28T00:00:00Z\", \"to\": \"2024-03-01T01:00:00Z\" }", "2024-03-02T00:00:00Z");
        Assert.Equal((Breached, At("2024-03-01T11:00:00Z")), (finding.Status, finding.Due!.Value));
    }

    [Fact]
    public void Pause_ThatStillLasts_LeavesTheClockRunningWithoutADueInstant()
    {
        Finding finding = Judge("{ \"from\": \"2024-03-01T09:30:00Z\" }", "2024-03-20T00:00:00Z");
        Assert.Equal((Running, null, "paused"), (finding.Status, finding.Due, Assert.Single(finding.Notes).Code));
        Assert.Equal("the clock stands still since 2024-03-01T09:30:00Z", finding.Notes[0].Text);
    }

    [Fact]
    public void Pause_SeenWhileItLasts_IsAsIfItHadNoEnd()
    {
        string pause = Pauses("02/05");
        Assert.Equal((Running, null), (Judge(pause, "2024-03-01T04:59:59Z").Status, Judge(pause, "2024-03-01T04:59:59Z").Due));
        Assert.Equal((Running, At("2024-03-01T13:00:00Z")), (Judge(pause, "2024-03-01T05:00:00Z").Status, Judge(pause, "2024-03-01T05:00:00Z").Due!.Value));
        Assert.Equal((Running, At("2024-03-01T10:00:00Z")), (Judge(pause, "2024-03-01T01:59:59Z").Status, Judge(pause, "2024-03-01T01:59:59Z").Due!.Value));
    }

    [Fact]
    public void Pause_StopWithinIt_IsMet() =>
        Assert.Equal(Met, Judge(Pauses("02/05"), "2024-03-01T04:00:00Z", "\"shipmentConfirmedAt\": \"2024-03-01T03:00:00Z\",").Status);

    [Fact]
    public void Pauses_NotGiven_AreUnknown()
    {
        Finding finding = Order(Rule, "", "2024-03-02T00:00:00Z");
        Assert.Equal((Unknown, "order.pauses"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Fact]
    public void Pauses_BehindTheEndOfTheRecord_MayMoveTheEnd()
    {
        Finding finding = Order(
            Rule, "\"pauses\": [], \"shipmentConfirmedAt\": \"2024-03-01T11:00:00Z\"", "2024-03-02T00:00:00Z", document: "\"recorded\": { \"until\": \"2024-03-01T08:00:00Z\" }");
        Assert.Equal((Unknown, "order.pauses"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Theory]
    [InlineData("10:00", "", Breached, "")]
    [InlineData("09:59", "", Unknown, "order.pauses[].to")]
    [InlineData("09:00", "\"shipmentConfirmedAt\": \"2024-03-01T08:00:00Z\",", Met, "")]
    [InlineData("09:00", "\"shipmentConfirmedAt\": \"2024-03-01T13:00:00Z\",", Met, "")]
    [InlineData("09:00", "\"shipmentConfirmedAt\": \"2024-03-01T13:00:00.000000001Z\",", Unknown, "order.pauses[].to")]
    public void Pause_EndBehindTheRecord_MattersOnlyWhereItMovesTheEnd(string from, string more, FindingStatus status, string unknown)
    {
        Finding finding = Order(Rule, $"{more} \"pauses\": [ {{ \"from\": \"2024-03-01T{from}:00Z\" }} ]", "2024-03-02T00:00:00Z", document: "\"recorded\": { \"until\": \"2024-03-01T12:00:00Z\" }");
        Assert.Equal((status, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Theory]
    [InlineData("\"within\": \"P1D\"", "order.pauses", "only a clock of elapsed time can stand still, but this limit counts days")]
    [InlineData("\"within\": \"PT1H\"", "order.parcels", "`pausedBy` needs a list of records with the events `from` and `to`, but this is a list (of a record (parcel))")]
    public void PausedBy_ThatCannotBe_IsRefused(string within, string pausedBy, string problem) => Assert.Equal(
        problem,
        Assert.Single(RuleSetText.Problems($$""" "subject": "order", "deadline": { "from": "order.createdAt", {{within}}, "done": "order.signedAt", "pausedBy": "{{pausedBy}}" } """)));

    private static Finding Judge(string pauses, string asOf, string more = "") => Order(Rule, $"{more} \"pauses\": [ {pauses} ]", asOf);

    private static string Pauses(string hours) => string.Join(
        ", ",
        hours.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(h => h.Split('/'))
            .Select(h => $"{{ \"from\": \"2024-03-01T{h[0]}:00:00Z\", \"to\": \"2024-03-01T{h[1]}:00:00Z\" }}"));
}
