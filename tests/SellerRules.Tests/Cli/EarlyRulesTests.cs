using SellerRules.Cli.Early;

namespace SellerRules.Tests.Cli;

public sealed class EarlyRulesTests
{
    [Theory]
    [InlineData("evaluate orders.json", true)]
    [InlineData("explain orders.json --order A-1", true)]
    [InlineData("evaluate orders.json --rules mine.json", false)]
    [InlineData("evaluate orders.json --rules=mine.json", false)]
    [InlineData("evaluate --help", false)]
    [InlineData("evaluate", false)]
    [InlineData("check rules", false)]
    public void AreNeeded_OfArguments_IsWhetherTheyJudgeByTheShippedRules(string arguments, bool areNeeded) =>
        Assert.Equal(areNeeded, EarlyRules.AreNeeded(arguments.Split(' ')));
}
