namespace SellerRules.Tests.Judging;

public sealed class MarketGroupTests
{
    private const string Head = "\"imports\": { \"eu\": \"reference/markets#eu\" }";

    [Theory]
    [InlineData("FR", "@eu", FindingStatus.Met)]
    [InlineData("GB", "@eu", FindingStatus.Breached)]
    [InlineData("XI", "@eu", FindingStatus.Breached)]
    [InlineData("NO", "@eu", FindingStatus.Breached)]
    [InlineData("NO", "@reference/markets#eea", FindingStatus.Met)]
    [InlineData("XI", "@reference/markets#xi", FindingStatus.Met)]
    [InlineData("XI", "@reference/markets#gb", FindingStatus.Breached)]
    public void In_AGroupOfMarkets_AsksForItsMembersOfTheDate(string market, string group, FindingStatus status) =>
        Assert.Equal((status, ""), JudgedFacts.Condition($"order.destination in {group}", $"\"destination\": \"{market}\"", head: Head));

    [Theory]
    [InlineData("2020-12-31T22:59:59.999999999Z", FindingStatus.Met)]
    [InlineData("2020-12-31T23:00:00Z", FindingStatus.Breached)]
    public void In_AGroupThatAMemberLeft_FollowsTheDateInTheRuleSetsZone(string asOf, FindingStatus status)
    {
        SubjectFindings order = Judge("\"require\": { \"that\": \"order.destination in @eu\" }", "\"createdAt\": \"2020-12-01T00:00:00Z\"", asOf);

        Assert.Equal(status, Assert.Single(order.Findings).Status);
        Assert.Equal(status == FindingStatus.Met ? JudgedFacts.At("2020-12-31T23:00:00Z") : null, order.NextChange);
    }

    [Fact]
    public void In_AGroup_IsJudgedAtTheJudgingInstantNotTheAnchor()
    {
        SubjectFindings order = Judge(
            "\"when\": \"order.destination in @eu\", \"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT72H\", \"done\": \"order.signedAt\" }",
            "\"createdAt\": \"2020-12-30T00:00:00Z\"",
            "2021-01-01T00:00:00Z");

        Assert.Equal(FindingStatus.NotApplicable, Assert.Single(order.Findings).Status);
    }

    [Fact]
    public void In_AGroupBeforeItsBeginning_HasNoMembers()
    {
        SubjectFindings order = Judge("\"require\": { \"that\": \"order.destination in @eu\", \"at\": \"order.createdAt\" }", "\"createdAt\": \"1957-12-31T22:00:00Z\"", "2024-01-01T00:00:00Z");

        Assert.Equal(FindingStatus.Breached, Assert.Single(order.Findings).Status);
    }

    [Theory]
    [InlineData("order.destination in @euu", "\"imports\": { \"eu\": \"reference/markets#eu\" }", "there is no parameter `@euu`")]
    [InlineData("order.destination in @eu", "\"imports\": { \"eu\": \"reference/markets#euu\" }", "there is no parameter `reference/markets#euu`")]
    [InlineData("order.buyer in @eu", "\"imports\": { \"eu\": \"reference/markets#eu\" }", "a text can't be in a list (of a word of `markets`)")]
    public void Bind_GroupThatMakesNoSense_IsRefused(string that, string head, string problem) =>
        Assert.Equal(problem, Assert.Single(RuleSetText.Problems($"\"subject\": \"order\", \"require\": {{ \"that\": \"{that}\" }}", head: head)));

    [Fact]
    public void Bind_GroupInAMessage_IsRefused() =>
        Assert.Equal("`@eu` is a group of markets, which can't stand in a message", Assert.Single(RuleSetText.Problems(
            "\"subject\": \"order\", \"require\": { \"that\": \"true\" }, \"outcome\": { \"severity\": \"info\", \"message\": { \"en\": \"{@eu}\" } }", head: Head)));

    private static SubjectFindings Judge(string rule, string order, string asOf) => Assert.Single(JudgedFacts.Report(
        "\"subject\": \"order\", " + rule,
        JudgedFacts.Document("\"destination\": \"GB\", " + order),
        asOf,
        "Europe/Brussels",
        Head).Subjects);
}
