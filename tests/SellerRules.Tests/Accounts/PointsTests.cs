using SellerRules.Tests.Judging;
using static SellerRules.Tests.Accounts.LedgerText;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Accounts;

/// <summary>What breaches cost among each other: tiers, windows, months, caps, bursts, and what is taken back.</summary>
public sealed class PointsTests
{
    private const string Tiers = "\"tiers\": [ { \"from\": 1, \"amount\": 0 }, { \"from\": 3, \"amount\": 2 }, { \"from\": 5, \"amount\": 6 } ]";

    [Theory]
    [InlineData(2, "")]
    [InlineData(3, "2")]
    [InlineData(4, "2 2")]
    [InlineData(6, "2 2 6 6")]
    public void Tiers_TheNthCostsWhatItsTierSays(int breaches, string costs) => Assert.Equal(costs, Costs(Tiers, Days(breaches)));

    [Fact]
    public void Tiers_BelowTheFirst_CostNothing() => Assert.Equal("4", Costs("\"tiers\": [ { \"from\": 2, \"amount\": 4 } ]", Days(2)));

    [Theory]
    [InlineData("2024-01-30T12:00:00Z", "2")]
    [InlineData("2024-01-31T11:59:59.999999999Z", "2")]
    [InlineData("2024-01-31T12:00:00Z", "")]
    public void Window_RunsForwardsAndEndsHalfOpen(string third, string costs) =>
        Assert.Equal(costs, Costs($"{Tiers}, \"window\": \"P30D\"", Orders("2024-01-01T12:00:00Z", "2024-01-15T12:00:00Z", third)));

    [Fact]
    public void Window_PriceOfTheDay_StaysWhenTheWindowEnds() =>
        Assert.Equal("2", Costs($"{Tiers}, \"window\": \"P3D\"", Days(3), "2024-06-01T00:00:00Z"));

    [Theory]
    [InlineData("2024-02-15T23:59:59.999999999Z", "2")]
    [InlineData("2024-02-16T00:00:00Z", "")]
    public void Period_CountsAnewEachMonth(string third, string costs) =>
        Assert.Equal(costs, Costs($"{Tiers}, \"period\": {{ \"monthStartsOn\": 16 }}", Orders("2024-01-16T00:00:00Z", "2024-01-31T12:00:00Z", third)));

    [Theory]
    [InlineData("2024-03-01T07:59:59Z", "2")]
    [InlineData("2024-03-01T08:00:00Z", "")]
    public void Period_IsCutInTheZoneOfTheAccount(string third, string costs) =>
        Assert.Equal(costs, Costs($"{Tiers}, \"period\": {{}}", Orders("2024-02-10T00:00:00Z", "2024-02-11T00:00:00Z", third), zone: "America/Los_Angeles"));

    [Fact]
    public void By_CountsApart_WhatIsNotKnownIsUndecided()
    {
        string facts = Destinations("ES", "ES", "FR", null, "ES", "FR");
        AccountReport account = Of(Points($"{Tiers}, \"by\": \"order.destination\""), "", facts, "2024-02-01T00:00:00Z");
        Assert.Equal(("2", 1), (Costs(account), account.Undecided));
    }

    [Fact]
    public void Undecided_PriceThatCannotBeRead_LeavesWithItsLife()
    {
        string rule = Points("\"amount\": \"order.buyerReturns * 2\"");
        string facts = Orders("2024-01-01T00:00:00Z");
        Assert.Equal(1, Of(rule, "\"expiresAfter\": \"P10D\"", facts, "2024-01-10T23:59:59Z").Undecided);
        Assert.Equal(0, Of(rule, "\"expiresAfter\": \"P10D\"", facts, "2024-01-11T00:00:00Z").Undecided);
    }

    [Theory]
    [InlineData(3, "6")]
    [InlineData(0, "")]
    [InlineData(600_000, "")]
    public void Amount_Expression_IsReadOffTheSubject(int returns, string costs)
    {
        string facts = $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {{ \"id\": \"A\", \"createdAt\": \"2024-01-01T00:00:00Z\", \"buyerReturns\": {returns} }} ] }}";
        Report report = Report(RuleSetText.Engine(Points("\"amount\": \"order.buyerReturns * 2\""), head: Account("")), facts, "2024-02-01T00:00:00Z");
        AccountReport account = Assert.Single(Assert.Single(report.Ledgers).Accounts);
        Assert.Equal((costs, returns > 1000 ? 1 : 0), (Costs(account), account.Undecided));
        Assert.Equal(returns > 1000 ? null : returns * 2, report.Subjects[0].Findings[0].Points);
    }

    [Theory]
    [InlineData("2024-01-31T23:59:59Z", "1", 0)]
    [InlineData("2024-02-01T00:00:00Z", "3", 0)]
    [InlineData("2023-12-31T00:00:00Z", "", 1)]
    public void Amount_DatedParameter_IsChosenByTheBreach(string created, string costs, int undecided)
    {
        AccountReport account = Of(
            Points("\"amount\": \"@price\""), "", Orders(created), "2024-03-01T00:00:00Z", head: ", \"parameters\": { \"price\": { \"values\": { \"2024-01-01\": 1, \"2024-02-01\": 3 } } }");
        Assert.Equal((costs, undecided), (Costs(account), account.Undecided));
    }

    [Fact]
    public void Finding_InTiers_ShowsNoPriceOfItsOwn()
    {
        Finding finding = Only(Points(Tiers), Days(1), "2024-02-01T00:00:00Z", head: Account(""));
        Assert.Equal((FindingStatus.Breached, null), (finding.Status, finding.Points));
    }

    [Fact]
    public void PerDay_GivesEachWhatTheCapLeaves() => Assert.Equal(
        "4 2 4",
        Costs("\"amount\": 4, \"perDay\": 6", Orders("2024-01-01T08:00:00Z", "2024-01-01T09:00:00Z", "2024-01-01T23:59:59.999999999Z", "2024-01-02T00:00:00Z")));

    [Fact]
    public void PerDay_OfTheAccount_IsForAllRulesTogether()
    {
        string rules = $"\"id\": \"a\", {Points("\"amount\": 4")} --- \"id\": \"b\", {Points("\"amount\": 5")}";
        Assert.Equal("4 2", Costs(Of(rules, "\"perDay\": 6", Orders("2024-01-01T08:00:00Z", "2024-01-01T09:00:00Z"), "2024-02-01T00:00:00Z")));
    }

    [Fact]
    public void PerDay_CutInTheZoneOfTheAccount() => Assert.Equal(
        "4 2 4", Costs("\"amount\": 4, \"perDay\": 6", Orders("2024-01-02T06:00:00Z", "2024-01-02T07:59:59Z", "2024-01-02T08:00:00Z"), zone: "America/Los_Angeles"));

    [Theory]
    [InlineData("2024-01-03T23:59:59.999999999Z", 1)]
    [InlineData("2024-01-04T00:00:00Z", 2)]
    public void OnceWithin_AbsorbsUntilItsEnd(string second, int counted) =>
        Assert.Equal(counted, Of(Points("\"amount\": 1, \"onceWithin\": \"P3D\""), "", Orders("2024-01-01T00:00:00Z", second), "2024-02-01T00:00:00Z").Balance);

    [Fact]
    public void OnceWithin_TheNextThatCounts_AbsorbsAnew() => Assert.Equal(
        3m, Of(Points("\"amount\": 1, \"onceWithin\": \"P3D\""), "", Days(8), "2024-02-01T00:00:00Z").Balance);

    [Theory]
    [InlineData("2024-01-10T11:59:59.999999999Z", 6)]
    [InlineData("2024-01-10T12:00:00Z", 0)]
    public void Until_TakesTheBreachBackForwards(string asOf, int balance)
    {
        AccountReport account = Of(Points("\"amount\": 6, \"until\": \"order.refundedAt\""), "\"expiresAfter\": \"P365D\"", Refunded("2024-01-10T12:00:00Z"), asOf);
        Assert.Equal(balance, account.Balance);
        Assert.Equal(balance == 0 ? null : At("2024-12-31T00:00:00Z"), account.NextExpiry);
    }

    [Theory]
    [InlineData("2024-01-02T12:00:00Z", "")]
    [InlineData("2024-01-04T00:00:00Z", "2")]
    public void Until_WhatIsTakenBack_CountsForNoTierAfterwards(string revoked, string costs) => Assert.Equal(
        costs,
        Costs($"{Tiers}, \"until\": \"order.refundedAt\"", Refunded(revoked, "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z")));

    [Theory]
    [InlineData("\"amount\": \"order.total\"")]
    [InlineData("\"amount\": \"@low\"")]
    [InlineData("\"amount\": 1, \"by\": \"order.lines\"")]
    [InlineData("\"amount\": 1, \"until\": \"order.preSale\"")]
    [InlineData("\"amount\": 1, \"perDay\": \"@low\"")]
    [InlineData("\"amount\": 1, \"onceWithin\": \"@low\"")]
    [InlineData("\"tiers\": [ { \"from\": \"@low\", \"amount\": 1 } ]")]
    [InlineData("\"tiers\": [ { \"from\": 3, \"amount\": 1 }, { \"from\": 3, \"amount\": 2 } ]")]
    public void Price_ThatCannotBeOne_IsRefused(string points) =>
        Assert.Single(RuleSetText.Problems(Points(points), head: $"{Account("")}, \"parameters\": {{ \"low\": {{ \"value\": -1 }} }}"));

    [Fact]
    public void Message_WithThePriceOfOneBreachInTiers_IsRefused() => Assert.Contains(
        "depends on those before it",
        Assert.Single(RuleSetText.Problems(
            $"{Breach}, \"outcome\": {{ \"severity\": \"error\", \"message\": {{ \"en\": \"It costs {{points}}.\" }}, \"points\": {{ \"account\": \"a\", {Tiers} }} }}", head: Account(""))),
        StringComparison.Ordinal);

    private static string Costs(string points, string facts, string asOf = "2024-04-01T00:00:00Z", string zone = "UTC") => Costs(Of(Points(points), "", facts, asOf, zone));

    private static string Costs(AccountReport account) => string.Join(' ', account.Entries.Select(e => FormattableString.Invariant($"{e.Points}")));

    private static string Days(int count) => Orders(Enumerable.Range(1, count).Select(day => $"2024-01-{day:00}T00:00:00Z"));

    private static string Destinations(params string?[] destinations) =>
        $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", destinations.Select((d, i) => $"{{ \"id\": \"{i}\", \"createdAt\": \"2024-01-{i + 1:00}T00:00:00Z\"{(d is null ? "" : $", \"destination\": \"{d}\"")} }}"))} ] }}";

    private static string Refunded(string refundedAt, params string[] others) =>
        Orders(["2024-01-01T00:00:00Z", .. others]).Replace("\"A-000\",", $"\"A-000\", \"refundedAt\": \"{refundedAt}\",", StringComparison.Ordinal);
}
