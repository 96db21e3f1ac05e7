using SellerRules.Tests.Judging;
using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>Limits at the awkward hours, worked by hand.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("\"P1D\"", "2011-12-30T22:00:00Z")]
    [InlineData("{ \"days\": 1, \"at\": \"00:00\" }", "2011-12-30T10:00:00Z")]
    [InlineData("{ \"days\": 1, \"at\": \"24:00\" }", "2011-12-30T10:00:00Z")]
    [InlineData("{ \"days\": 2, \"at\": \"00:00\" }", "2011-12-30T10:00:00Z")]
    [InlineData("{ \"days\": 2, \"at\": \"24:00\" }", "2011-12-31T10:00:00Z")]
    [InlineData("\"PT24H\"", "2011-12-30T22:00:00Z")]
    public void Apia_ADateThatDoesNotExist_BeginsWhereTheNextDoes(string limit, string due) =>
        Assert.Equal(At(due), Due(limit, "2011-12-29T22:00:00Z", "Pacific/Apia"));

    [Theory]
    [InlineData("forward", "{ \"days\": 1, \"at\": \"00:00\" }", "2018-11-04T03:00:00Z")]
    [InlineData("error", "{ \"days\": 1, \"at\": \"00:00\" }", "2018-11-04T03:00:00Z")]
    [InlineData("error", "{ \"days\": 0, \"at\": \"24:00\" }", "2018-11-04T03:00:00Z")]
    [InlineData("forward", "\"P1D\"", "2018-11-04T03:30:00Z")]
    [InlineData("forward", "{ \"days\": 1, \"at\": \"00:30\" }", "2018-11-04T03:30:00Z")]
    public void SaoPaulo_ADayWithoutMidnight_BeginsAtItsFirstInstant(string policy, string limit, string due) =>
        Assert.Equal(At(due), Due(limit, "2018-11-03T03:30:00Z", "America/Sao_Paulo", $"\"onSkippedTime\": \"{policy}\""));

    [Theory]
    [InlineData("earlier", "2024-11-03T04:00:00Z")]
    [InlineData("later", "2024-11-03T04:00:00Z")]
    [InlineData("error", "2024-11-03T04:00:00Z")]
    public void Havana_MidnightTwice_TheDateBeginsAtTheFirst(string policy, string due)
    {
        Assert.Equal(At(due), Due("{ \"days\": 1, \"at\": \"00:00\" }", "2024-11-02T16:00:00Z", "America/Havana", $"\"onAmbiguousTime\": \"{policy}\""));
        Assert.Equal(At(due), Due("{ \"days\": 0, \"at\": \"24:00\" }", "2024-11-02T16:00:00Z", "America/Havana", $"\"onAmbiguousTime\": \"{policy}\""));
    }

    [Theory]
    [InlineData("later", "2024-11-03T05:30:00Z")]
    [InlineData("earlier", "2024-11-03T04:30:00Z")]
    public void Havana_TimeAfterMidnightTwice_FollowsThePolicy(string policy, string due) =>
        Assert.Equal(At(due), Due("{ \"days\": 1, \"at\": \"00:30\" }", "2024-11-02T16:00:00Z", "America/Havana", $"\"onAmbiguousTime\": \"{policy}\""));

    [Theory]
    [InlineData("\"P1D\"")]
    [InlineData("{ \"days\": 1, \"at\": \"02:30\" }")]
    public void LosAngeles_DueInsideTheGap_MovesByItsLength(string limit) =>
        Assert.Equal(At("2024-03-10T10:30:00Z"), Due(limit, "2024-03-09T10:30:00Z", "America/Los_Angeles"));

    [Fact]
    public void LosAngeles_StartInTheSecondHalfOfTheOverlap_KeepsItsLocalTime()
    {
        Assert.Equal(At("2024-11-04T09:30:00Z"), Due("\"P1D\"", "2024-11-03T09:30:00Z", "America/Los_Angeles"));
        Assert.Equal(At("2024-11-03T09:45:00Z"), Due("{ \"days\": 0, \"at\": \"01:45\" }", "2024-11-03T09:30:00Z", "America/Los_Angeles", "\"onAmbiguousTime\": \"later\""));
        Assert.Null(Due("{ \"days\": 0, \"at\": \"01:45\" }", "2024-11-03T09:30:00Z", "America/Los_Angeles"));
    }

    [Theory]
    [InlineData("\"P1Y\"", "2024-02-29T12:00:00Z", "2025-02-28T12:00:00Z")]
    [InlineData("\"P4Y\"", "2024-02-29T12:00:00Z", "2028-02-29T12:00:00Z")]
    [InlineData("\"P1M\"", "2023-01-31T12:00:00Z", "2023-02-28T12:00:00Z")]
    [InlineData("\"P1M\"", "2024-01-31T12:00:00Z", "2024-02-29T12:00:00Z")]
    [InlineData("\"P6M\"", "2024-08-31T12:00:00Z", "2025-02-28T12:00:00Z")]
    [InlineData("\"P365D\"", "2024-02-29T12:00:00Z", "2025-02-28T12:00:00Z")]
    public void Months_ClampToTheMonthsEnd(string limit, string start, string due) => Assert.Equal(At(due), Due(limit, start, "UTC"));

    [Theory]
    [InlineData("2024-03-09T10:29:59Z", Waiting)]
    [InlineData("2024-03-09T10:30:00Z", Unknown)]
    [InlineData("2024-03-20T00:00:00Z", Unknown)]
    public void ErrorPolicy_SkippedDue_IsUnknownFromTheStartOn(string asOf, FindingStatus status)
    {
        Finding finding = Order(
            "\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"P1D\", \"done\": \"order.signedAt\" }",
            "\"createdAt\": \"2024-03-09T10:30:00Z\", \"signedAt\": \"2024-03-09T11:00:00Z\"", asOf, zone: "America/Los_Angeles", head: "\"onSkippedTime\": \"error\"");
        Assert.Equal(status, finding.Status);
        Assert.Equal(status == Unknown ? ["the local time 2024-03-10T02:30:00 doesn't exist in America/Los_Angeles"] : [], finding.Unknown);
    }

    [Fact]
    public void ErrorPolicy_RepeatedDue_SaysSo()
    {
        Finding finding = Order(
            "\"schedule\": { \"from\": \"order.createdAt\", \"at\": { \"days\": 1, \"at\": \"01:30\" } }",
            "\"createdAt\": \"2024-11-02T10:30:00Z\"", "2024-11-09T00:00:00Z", zone: "America/Los_Angeles", head: "\"onAmbiguousTime\": \"error\"");
        Assert.Equal((Unknown, "the local time 2024-11-03T01:30:00 exists twice in America/Los_Angeles"), (finding.Status, Assert.Single(finding.Unknown)));
    }

    [Theory]
    [InlineData("2024-03-01T17:59:59Z", "2024-03-01T18:00:00Z")]
    [InlineData("2024-03-01T18:00:00Z", "2024-03-01T18:00:00Z")]
    [InlineData("2024-03-01T18:00:00.000000001Z", null)]
    public void DaysZero_IsTheTimeOnTheStartsOwnDate(string start, string? due) =>
        Assert.Equal(due is null ? null : At(due), Due("{ \"days\": 0, \"at\": \"18:00\" }", start, "UTC"));

    [Theory]
    [InlineData("\"P0D\"")]
    [InlineData("\"-PT4H\"")]
    [InlineData("\"P1DT4H\"")]
    [InlineData("{ \"days\": 0 }")]
    [InlineData("{ \"days\": -1, \"at\": \"10:00\" }")]
    [InlineData("{ \"workingDays\": 0, \"calendar\": \"weekdays\" }")]
    [InlineData("\"P1000Y\"")]
    [InlineData("\"P99999999999999999999D\"")]
    [InlineData("\"PT99999999999999999999H\"")]
    [InlineData("{ \"days\": 99999999999 }")]
    [InlineData("{ \"workingDays\": 999999999, \"calendar\": \"weekdays\" }")]
    public void Limit_EmptyNegativeMixedOrEnormous_IsRefused(string limit) =>
        Assert.NotEmpty(RuleSetText.Problems($"\"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {limit}, \"done\": \"order.signedAt\" }}"));

    [Fact]
    public void PT0S_IsAllowed_DueIsTheStart()
    {
        const string rule = "\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT0S\", \"done\": \"order.signedAt\" }";
        Assert.Equal(Met, Order(rule, "\"signedAt\": \"2024-03-01T00:00:00Z\"", "2024-03-02T00:00:00Z").Status);
        Assert.Equal(Breached, Order(rule, "\"signedAt\": \"2024-03-01T00:00:00.000000001Z\"", "2024-03-02T00:00:00Z").Status);
    }

    private static NodaTime.Instant? Due(string limit, string start, string zone, string head = "")
    {
        string rules = $$"""
            "id": "d", "subject": "order", "deadline": { "from": "order.createdAt", "within": {{limit}}, "done": "order.signedAt" } ---
            "id": "s", "subject": "order", "schedule": { "from": "order.createdAt", "at": {{limit}} }
            """;
        Finding[] findings = [.. Report(rules, Document($"\"createdAt\": \"{start}\""), start, zone, head).Subjects.Single().Findings];
        Assert.Equal(findings[0].Due, findings[1].Due);
        Assert.All(findings.Where(f => f.Due is null), f => Assert.Equal("ends before it starts", Assert.Single(f.Unknown)));
        return findings[0].Due;
    }
}
