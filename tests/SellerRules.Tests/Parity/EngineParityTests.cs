using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Tests.Parity;

/// <summary>The engine agrees with the plain judge, which was written without it.</summary>
public sealed class EngineParityTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_GeneratedConditions_AgreesWithThePlainEvaluator(bool asClosures)
    {
        Random random = new(21);
        Difference difference = new();
        for (int set = 0; set < 200; set++)
        {
            GeneratedEngine generated = GeneratedEngine.Of(
                new GeneratedRules(random).Conditions(50, subject => new GeneratedExpressions(random, subject).Condition(random.Next(1, 5))), Code(asClosures));
            Compare(difference, generated, random, 2);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 30_000, $"{difference.Compared}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_GeneratedWeeksListingsAndInquiries_AgreesWithThePlainEvaluator(bool asClosures)
    {
        Random random = new(23);
        Difference difference = new();
        for (int set = 0; set < 100; set++)
        {
            string rules = new GeneratedRules(random).Conditions(40, subject => new GeneratedExpressions(random, subject).Condition(random.Next(1, 5)), "week", "metric", "listing", "inquiry");
            Compare(difference, GeneratedEngine.Of(rules, Code(asClosures)), random, 2);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 10_000, $"{difference.Compared}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_GeneratedClocks_AgreesWithThePlainJudge(bool asClosures)
    {
        Random random = new(22);
        Difference difference = new();
        for (int set = 0; set < 250; set++)
        {
            Compare(difference, GeneratedEngine.Of(new GeneratedRules(random).Clocks(20), Code(asClosures)), random, 4);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 30_000, $"{difference.Compared}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_GeneratedLookupsAndGroups_AgreesWithThePlainEvaluator(bool asClosures)
    {
        Random random = new(25);
        Difference difference = new();
        for (int set = 0; set < 40; set++)
        {
            string rules = new GeneratedRules(random).Conditions(20, subject => Lookup(random, subject), "order", "parcel", "product");
            Compare(difference, GeneratedEngine.Of(rules, Code(asClosures)), random, 3);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 1_000, $"{difference.Compared}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Evaluate_GeneratedFigures_AgreesWithThePlainJudge(bool asClosures)
    {
        Random random = new(23);
        Difference difference = new();
        for (int set = 0; set < 250; set++)
        {
            Compare(difference, GeneratedEngine.Of(new GeneratedRules(random).Figures(20), Code(asClosures)), random, 4);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 30_000, $"{difference.Compared}");
    }

    private static CodeMaker Code(bool asClosures) => asClosures ? new ClosureCode() : new GeneratedCode();

    private static string Lookup(Random random, string subject)
    {
        string[] questions = subject == "product"
            ? ["@by-category[product.category] >= 3", "any(product.markets, m => m in @eu)", "any(product.markets, m => @by-market[m] > 1)"]
            :
            [
                "@by-market[order.destination] >= @number", "order.destination in @eu", "not (order.destination in @eu)",
                "any(order.lines, l => @by-category[l.product.category] > 1)", "sum(order.lines, l => @by-category[l.product.category] * l.quantity) > 3",
            ];
        string other = new GeneratedExpressions(random, subject).Condition(1);
        return $"({questions[random.Next(questions.Length)]}) {(random.Next(2) == 0 ? "and" : "or")} ({other})";
    }

    private static void Compare(Difference difference, GeneratedEngine generated, Random random, int documents)
    {
        GeneratedFacts facts = new(random);
        for (int document = 0; document < documents; document++)
        {
            difference.Compare(generated, facts.Document(), facts.Instant());
        }
    }
}
