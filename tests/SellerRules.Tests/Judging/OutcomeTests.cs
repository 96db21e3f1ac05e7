using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>What a finding carries besides its verdict: duty, severity, points, action, notes.</summary>
public sealed class OutcomeTests
{
    private const string Late = "\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT4H\", \"done\": \"order.signedAt\" }";

    [Theory]
    [InlineData("", Duty.Seller)]
    [InlineData(", \"duty\": \"platform\"", Duty.Platform)]
    public void Duty_IsCopiedFromTheRule(string duty, Duty expected) =>
        Assert.Equal(expected, Order($"{Late}, \"outcome\": {{ \"severity\": \"error\"{duty} }}", "", "2024-03-01T01:00:00Z").Duty);

    [Theory]
    [InlineData("2024-03-01T01:00:00Z", null, null)]
    [InlineData("2024-03-02T01:00:00Z", 6, "freeze")]
    public void PointsAndAction_AppearWithTheBreachOnly(string asOf, int? points, string? action)
    {
        Finding finding = Order(
            Late + ", \"outcome\": { \"severity\": \"error\", \"action\": \"freeze\", \"points\": { \"account\": \"a\", \"amount\": 6 } }", "", asOf, head: "\"accounts\": { \"a\": {} }");
        Assert.Equal((points, action), ((int?)finding.Points, finding.Action));
    }

    [Fact]
    public void Message_HoldsPlaceholders()
    {
        Finding finding = Order(
            Late + ", \"outcome\": { \"severity\": \"error\", \"message\": { \"en\": \"{due} {from} {order.destination} {@n}\" } }", "\"destination\": \"ES\"", "2024-03-01T01:00:00Z",
            zone: "America/Los_Angeles", head: "\"parameters\": { \"n\": { \"value\": 3 } }");
        string message = finding.Message();
        Assert.Contains("ES 3", message, StringComparison.Ordinal);
        Assert.Contains("2024-02-29", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{asOf}")]
    [InlineData("{today}")]
    [InlineData("{nothing}")]
    public void Message_WithAnythingElse_IsRefused(string placeholder) =>
        Assert.Single(RuleSetText.Problems($"\"subject\": \"order\", {Late}, \"outcome\": {{ \"severity\": \"error\", \"message\": {{ \"en\": \"{placeholder}\" }} }}"));

    [Fact]
    public void LocalTime_Repeated_IsNotedWithBothInstants()
    {
        const string facts = """
            { "zone": "America/Los_Angeles", "orders": [ { "id": "A-1", "createdAt": "2024-11-03T01:30:00", "paidAt": "2024-11-03T12:00:00" } ] }
            """;
        Finding finding = Only("\"subject\": \"order\", " + Late, facts, "2024-11-03T10:00:00Z");
        FindingNote note = Assert.Single(finding.Notes);
        Assert.Equal(("repeated-local-time", "order.createdAt"), (note.Code, note.Fact));
        Assert.Equal([At("2024-11-03T08:30:00Z"), At("2024-11-03T09:30:00Z")], note.Candidates);
        Assert.Equal(At("2024-11-03T12:30:00Z"), finding.Due);
    }

    [Fact]
    public void MonthEnd_Clamped_IsNoted()
    {
        Finding finding = Order("\"deadline\": { \"from\": \"order.createdAt\", \"within\": \"P6M\", \"done\": \"order.signedAt\" }", "\"createdAt\": \"2024-08-31T00:00:00Z\"", "2024-09-01T00:00:00Z");
        Assert.Equal((At("2025-02-28T00:00:00Z"), "clamped-date"), (finding.Due, Assert.Single(finding.Notes).Code));
    }

    [Fact]
    public void Defaults_OfTheRuleSet_HoldForRulesWithoutTheirOwn()
    {
        RuleEngine engine = RuleSetText.Engine(
            "\"id\": \"a\", \"subject\": \"order\", \"require\": { \"that\": \"true\" } --- \"id\": \"b\", \"effective\": { \"from\": \"2020-01-01\" }, \"subject\": \"order\", \"require\": { \"that\": \"true\" }, \"source\": { \"document\": \"Own\", \"clause\": \"C\" }",
            head: "\"effective\": { \"from\": \"2030-01-01\" }");
        Finding[] findings = [.. Report(engine, Document(""), "2024-03-02T00:00:00Z").Subjects.Single().Findings];
        Assert.Equal([NotApplicable, Met], findings.Select(f => f.Status));
        Assert.Equal(["Test", "Own"], findings.Select(f => f.Source.Document));
    }

    [Fact]
    public void Findings_StandByRuleSubjectsInInputOrder()
    {
        RuleEngine engine = RuleSetText.Engine("\"id\": \"z\", \"subject\": \"order\", \"require\": { \"that\": \"true\" } --- \"id\": \"b\", \"subject\": \"order\", \"require\": { \"that\": \"true\" }");
        Report report = Report(engine, "{ \"orders\": [ { \"id\": \"B\", \"createdAt\": \"2024-03-02T00:00:00Z\" }, { \"id\": \"A\", \"createdAt\": \"2024-03-01T00:00:00Z\" } ] }", "2024-03-03T00:00:00Z");
        Assert.Equal(["B test/rules/b", "B test/rules/z", "A test/rules/b", "A test/rules/z"], report.Subjects.SelectMany(s => s.Findings).Select(f => $"{f.SubjectId} {f.Rule}"));
        Assert.Equal(4, report.Summary[Met]);
    }
}
