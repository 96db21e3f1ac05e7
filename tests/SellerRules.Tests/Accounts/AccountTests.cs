using SellerRules.Facts;
using SellerRules.Tests.Judging;
using static SellerRules.Tests.Accounts.LedgerText;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Accounts;

/// <summary>Balances, expiries, steps and what counts as one offence.</summary>
public sealed class AccountTests
{
    private const string Steps = """
        "expiresAfter": "P365D",
        "steps": [ { "at": 12, "action": "freeze", "for": "P7D" }, { "at": 24, "action": "search", "for": "P30D" }, { "at": 48, "action": "close" } ]
        """;

    [Theory]
    [InlineData("2024-01-01T11:59:59.999999999Z", 0)]
    [InlineData("2024-01-01T12:00:00Z", 6)]
    [InlineData("2024-12-31T11:59:59.999999999Z", 6)]
    [InlineData("2024-12-31T12:00:00Z", 0)]
    public void Entry_CountsFromItsDateUntilRightAtItsEnd(string asOf, int balance)
    {
        AccountReport account = Of(Costing(6), Steps, Orders("2024-01-01T12:00:00Z"), asOf);
        Assert.Equal((balance, 12m - balance), (account.Balance, account.Headroom));
        Assert.Equal(balance == 0 ? null : At("2024-12-31T12:00:00Z"), account.NextExpiry);
        Assert.Equal(balance == 0 ? 0 : 1, account.Entries.Count);
    }

    [Fact]
    public void Entry_NamesRuleSubjectDatePointsAndEnd()
    {
        AccountReport account = Of(Costing(1.5m), "", Orders("2024-01-01T12:00:00Z"), "2024-02-01T00:00:00Z");
        Assert.Equal(new LedgerEntry("test/rules/r", "A-000", At("2024-01-01T12:00:00Z"), 1.5m, null), Assert.Single(account.Entries));
        Assert.Equal(("test/rules#a", 1.5m, null), (account.Account, account.Balance, account.Headroom));
    }

    [Theory]
    [InlineData("2024-01-01T00:00:00Z", "")]
    [InlineData("2024-01-02T00:00:00Z", "freeze 2024-01-02/2024-01-09")]
    [InlineData("2024-01-08T23:59:59.999999999Z", "freeze 2024-01-02/2024-01-09")]
    [InlineData("2024-01-09T00:00:00Z", "")]
    [InlineData("2024-02-02T00:00:00Z", "search 2024-02-02/2024-03-03")]
    public void Step_CrossedFromBelow_RunsItsTime(string asOf, string actions) =>
        Assert.Equal(actions, Actions(Of(Costing(6), Steps, Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-02-01T00:00:00Z", "2024-02-02T00:00:00Z"), asOf)));

    [Fact]
    public void Step_SeveralReachedAtOnce_FireTheHighestOnly() =>
        Assert.Equal("search 2024-01-01/2024-01-31", Actions(Of(Costing(30), Steps, Orders("2024-01-01T00:00:00Z"), "2024-01-02T00:00:00Z")));

    [Fact]
    public void Step_WithoutEnd_RunsForEver() =>
        Assert.Equal("close 2024-01-01/", Actions(Of(Costing(48), Steps, Orders("2024-01-01T00:00:00Z"), "2034-01-02T00:00:00Z")));

    [Fact]
    public void Step_CrossedAgainAfterAnExpiry_FiresAgain()
    {
        string account = Steps.Replace("P365D", "P10D", StringComparison.Ordinal);
        string facts = Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-15T00:00:00Z", "2024-01-16T00:00:00Z");
        Assert.Equal("freeze 2024-01-02/2024-01-09", Actions(Of(Costing(6), account, facts, "2024-01-05T00:00:00Z")));
        Assert.Equal("freeze 2024-01-16/2024-01-23", Actions(Of(Costing(6), account, facts, "2024-01-16T00:00:00Z")));
    }

    [Fact]
    public void Step_ExpiryAndAdditionAtOneInstant_ExpiresFirst()
    {
        string account = Steps.Replace("P365D", "P10D", StringComparison.Ordinal);
        AccountReport same = Of(Costing(12), account, Orders("2024-01-01T00:00:00Z", "2024-01-11T00:00:00Z"), "2024-01-11T00:00:00Z");
        Assert.Equal((12m, "freeze 2024-01-11/2024-01-18"), (same.Balance, Actions(same)));
    }

    [Fact]
    public void Step_OverlappingActions_AreAllListed()
    {
        const string account = "\"expiresAfter\": \"P1D\", \"steps\": [ { \"at\": 6, \"action\": \"freeze\", \"for\": \"P7D\" } ]";
        Assert.Equal(
            "freeze 2024-01-01/2024-01-08, freeze 2024-01-03/2024-01-10",
            Actions(Of(Costing(6), account, Orders("2024-01-01T00:00:00Z", "2024-01-03T00:00:00Z"), "2024-01-04T00:00:00Z")));
    }

    [Theory]
    [InlineData(6, 1, 0)]
    [InlineData(6, 2, 1)]
    [InlineData(6, 3, 1)]
    [InlineData(6, 4, 2)]
    [InlineData(30, 1, 2)]
    [InlineData(30, 2, 5)]
    public void Every_FiresOncePerMultipleCrossed(int points, int breaches, int fired)
    {
        string[] created = [.. Enumerable.Range(1, breaches).Select(day => $"2024-01-{day:00}T00:00:00Z")];
        AccountReport account = Of(Costing(points), "\"steps\": [ { \"every\": 12, \"action\": \"warn\" } ]", Orders(created), "2024-02-01T00:00:00Z");
        Assert.Equal(fired, account.Actions.Count);
        Assert.Equal(12 - (account.Balance % 12), account.Headroom);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.000000000000000001")]
    public void Every_ThatWouldNotEnd_IsRefused(string every) =>
        Assert.NotEmpty(RuleSetText.Problems(Costing(6), head: Account($"\"steps\": [ {{ \"every\": {every}, \"action\": \"warn\" }} ]")));

    [Fact]
    public void ExpiresAfter_NoTime_LeavesNoTrace()
    {
        AccountReport account = Of(
            Costing(6), "\"expiresAfter\": \"PT0S\", \"steps\": [ { \"at\": 12, \"action\": \"freeze\" } ]", Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z"), "2024-01-03T00:00:00Z");
        Assert.Equal((0m, ""), (account.Balance, Actions(account)));
    }

    [Theory]
    [InlineData("\"P1D\"")]
    [InlineData("{ \"days\": 1, \"at\": \"02:30\" }")]
    [InlineData("{ \"workingDays\": 1, \"calendar\": \"weekdays\", \"at\": \"10:30\" }")]
    public void Life_EndingInAGap_EndsForwardWhateverThePolicy(string life)
    {
        AccountReport account = Of(
            Costing(6), $"\"expiresAfter\": {life}, \"steps\": [ {{ \"at\": 6, \"action\": \"freeze\", \"for\": {life} }} ]", Orders("2024-03-09T10:30:00Z"), "2024-03-10T00:00:00Z",
            "America/Los_Angeles", ", \"onSkippedTime\": \"error\", \"onAmbiguousTime\": \"error\"");
        string end = life.Contains("working", StringComparison.Ordinal) ? "2024-03-11T10:30:00Z" : "2024-03-10T10:30:00Z";
        Assert.Equal((At(end), At(end)), (account.NextExpiry, account.Actions[0].End));
    }

    [Fact]
    public void CountAs_RulesOnOneParcel_CostOnceByTheEarliestDate()
    {
        const string rules = """
            "id": "late", "subject": "parcel", "deadline": { "from": "parcel.declaredAt", "within": "PT24H", "done": "parcel.deliveredAt" },
              "outcome": { "severity": "error", "points": { "account": "a", "amount": 6 }, "countAs": "fake" } ---
            "id": "forged", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" },
              "outcome": { "severity": "error", "points": { "account": "a", "amount": 4 }, "countAs": "fake" } ---
            "id": "other", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" },
              "outcome": { "severity": "error", "points": { "account": "a", "amount": 1 } }
            """;
        AccountReport account = Of(rules, "", Parcels(("A-1", "LP1", "T"), ("A-2", "LP2", "T"), ("A-3", "LP3", "U")), "2024-03-05T00:00:00Z");
        Assert.Equal(
            ["test/rules/forged A-1/LP1", "test/rules/forged A-3/LP3", "test/rules/other A-1/LP1", "test/rules/other A-3/LP3"],
            account.Entries.Select(e => $"{e.Rule} {e.Id}"));
        Assert.Equal(10m, account.Balance);
    }

    [Fact]
    public void Undecided_CountsUnknownFindingsThatCouldCost()
    {
        const string rule = """
            "subject": "order", "require": { "that": "not order.preSale", "at": "order.createdAt" },
            "outcome": { "severity": "error", "points": { "account": "a", "amount": 4 } }
            """;
        AccountReport account = Of(rule, "", Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-03-02T00:00:00Z"), "2024-02-01T00:00:00Z");
        Assert.Equal((0m, 2), (account.Balance, account.Undecided));
    }

    [Fact]
    public void Stores_AreKeptApart_AccountsOfOtherSetsAreNamedWhole()
    {
        const string facts = """
            { "stores": [ { "id": "s" }, { "id": "t" } ], "orders": [
              { "id": "1", "store": "s", "createdAt": "2024-01-01T00:00:00Z" }, { "id": "2", "store": "t", "createdAt": "2024-01-01T00:00:00Z" },
              { "id": "3", "store": "t", "createdAt": "2024-01-01T00:00:00Z" } ] }
            """;
        string mine = RuleSetText.Of(Breach + ", \"outcome\": { \"severity\": \"error\", \"points\": { \"account\": \"other/set#b\", \"amount\": 2 } }");
        string other = RuleSetText.Of(Breach, head: "\"accounts\": { \"b\": {} }", id: "other/set");
        Report report = Report(RuleEngine.Compile(RuleSetText.Load(FactTypes.Standard, mine, other)), facts, "2024-02-01T00:00:00Z");
        Assert.Equal(["s other/set#b 2", "t other/set#b 4"], report.Ledgers.Select(l => FormattableString.Invariant($"{l.Store} {l.Accounts[0].Account} {l.Accounts[0].Balance}")));
    }

    [Theory]
    [InlineData("2024-03-09T07:59:59Z", 6)]
    [InlineData("2024-03-09T08:00:00Z", 0)]
    public void Life_IsCountedInTheZoneOfTheAccount(string asOf, int balance) =>
        Assert.Equal(balance, Of(Costing(6), "\"expiresAfter\": { \"days\": 1, \"at\": \"00:00\" }", Orders("2024-03-09T07:30:00Z"), asOf, "America/Los_Angeles").Balance);

    private static string Parcels(params (string Order, string Parcel, string Tracking)[] parcels) =>
        $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", parcels.Select(p => $$"""
            { "id": "{{p.Order}}", "createdAt": "2024-03-01T00:00:00Z",
              "parcels": [ { "id": "{{p.Parcel}}", "trackingNumber": "{{p.Tracking}}", "declaredAt": "2024-03-01T00:00:00Z", "trackingForged": true } ] }
            """))} ] }}";
}
