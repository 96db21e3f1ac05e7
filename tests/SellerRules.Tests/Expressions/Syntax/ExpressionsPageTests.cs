namespace SellerRules.Tests.Expressions.Syntax;

public sealed class ExpressionsPageTests
{
    [Fact]
    public void Examples_OfThePage_AreRead()
    {
        Assert.True(ExpressionsPage.Examples.Count > 40);
        Assert.All(ExpressionsPage.Examples, e => Assert.NotNull(ParsedExpression.Valid(e.Expression)));
    }

    [Fact]
    public void Refusals_OfThePage_SayWhatIsReadInstead()
    {
        Assert.Equal(15, ExpressionsPage.Refusals.Count);
        Assert.All(ExpressionsPage.Refusals.Where(r => r.Instead.Length > 0), r => Assert.NotNull(ParsedExpression.Valid(r.Instead)));
    }

    [Fact]
    public void Functions_OfThePage_HaveAnExampleEach()
    {
        string[] functions = ["any", "all", "count", "sum", "min", "max", "mean", "where", "earliest", "latest", "after", "before", "date", "round", "abs", "has", "under", "matches", "checkDigit"];

        Assert.All(functions.Except(["min"]), f => Assert.Contains(ExpressionsPage.Examples, e => e.Expression.Contains($"{f}(", StringComparison.Ordinal)));
    }
}
