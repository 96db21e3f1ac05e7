using SellerRules.Tests.Judging;
using static SellerRules.Tests.Accounts.LedgerText;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Accounts;

/// <summary>Steps and lives that change by date.</summary>
public sealed class DatedStepTests
{
    private const string Steps = "\"steps\": [ { \"at\": { \"values\": { \"2024-01-01\": 12, \"2024-02-01\": 6 } }, \"action\": \"freeze\" } ]";

    [Theory]
    [InlineData("2024-01-31T23:59:59Z", "")]
    [InlineData("2024-02-01T00:00:00Z", "freeze 2024-02-01/")]
    [InlineData("2023-12-31T00:00:00Z", "")]
    public void At_IsTheOneOfTheCrossing(string created, string actions) => Assert.Equal(actions, Actions(Of(Costing(6), Steps, Orders(created), "2024-02-10T00:00:00Z")));

    [Fact]
    public void At_LoweredBelowTheBalance_IsNoCrossing()
    {
        AccountReport account = Of(Costing(8), Steps, Orders("2024-01-20T00:00:00Z"), "2024-03-10T00:00:00Z");
        Assert.Equal(("", 8m, null), (Actions(account), account.Balance, account.Headroom));
    }

    [Fact]
    public void Headroom_ChangesWithTheStep()
    {
        RuleEngine engine = RuleSetText.Engine(Costing(4), head: Account(Steps));
        string facts = Orders("2024-01-20T00:00:00Z");
        Assert.Equal(8m, Of(engine, facts, "2024-01-31T23:59:59.999999999Z").Headroom);
        Assert.Equal(2m, Of(engine, facts, "2024-02-01T00:00:00Z").Headroom);
        Assert.Equal(At("2024-02-01T00:00:00Z"), Report(engine, facts, "2024-01-25T00:00:00Z").NextChange);
    }

    [Theory]
    [InlineData("2024-01-31T00:00:00Z", "2024-02-10T00:00:00Z")]
    [InlineData("2024-02-01T00:00:00Z", "2024-02-21T00:00:00Z")]
    public void ExpiresAfter_IsTheOneOfTheBreach(string created, string expires) => Assert.Equal(
        At(expires), Of(Costing(6), "\"expiresAfter\": { \"values\": { \"2024-01-01\": \"P10D\", \"2024-02-01\": \"P20D\" } }", Orders(created), "2024-02-02T00:00:00Z").NextExpiry);

    [Fact]
    public void ExpiresAfter_BeforeItsFirstDate_LeavesThePriceUndecided()
    {
        AccountReport account = Of(Costing(6), "\"expiresAfter\": { \"values\": { \"2024-01-01\": \"P10D\" } }", Orders("2023-12-31T00:00:00Z"), "2024-02-02T00:00:00Z");
        Assert.Equal((0m, 1), (account.Balance, account.Undecided));
    }

    [Fact]
    public void Parameters_OfStepsLivesAndCaps_AreRead()
    {
        const string parameters = ", \"parameters\": { \"life\": { \"value\": \"P10D\" }, \"step\": { \"value\": 5 }, \"long\": { \"value\": \"P7D\" }, \"cap\": { \"value\": 9 } }";
        const string account = "\"expiresAfter\": \"@life\", \"perDay\": \"@cap\", \"steps\": [ { \"at\": \"@step\", \"action\": \"freeze\", \"for\": \"@long\" } ]";
        AccountReport found = Of(Costing(6), account, Orders("2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"), "2024-01-02T00:00:00Z", head: parameters);
        Assert.Equal((9m, "freeze 2024-01-01/2024-01-08"), (found.Balance, Actions(found)));
    }

    [Fact]
    public void Dates_InsideDates_AreRefused() => Assert.Contains(
        "can't have dates of its own",
        Assert.Single(RuleSetText.Problems(
            Costing(6),
            head: Account("\"expiresAfter\": { \"values\": { \"2024-01-01\": \"@life\" } }") + ", \"parameters\": { \"life\": { \"values\": { \"2024-01-01\": \"P10D\" } } }")),
        StringComparison.Ordinal);
}
