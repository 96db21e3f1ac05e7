namespace SellerRules.Tests.Parity;

/// <summary>The engine agrees with the plain judge, which was written without it.</summary>
public sealed class EngineParityTests
{
    [Fact]
    public void Evaluate_GeneratedConditions_AgreesWithThePlainEvaluator()
    {
        Random random = new(21);
        Difference difference = new();
        for (int set = 0; set < 200; set++)
        {
            GeneratedEngine generated = GeneratedEngine.Of(new GeneratedRules(random).Conditions(50, subject => new GeneratedExpressions(random, subject).Condition(random.Next(1, 5))));
            Compare(difference, generated, random, 2);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 30_000, $"{difference.Compared}");
    }

    [Fact]
    public void Evaluate_GeneratedWeeksListingsAndInquiries_AgreesWithThePlainEvaluator()
    {
        Random random = new(23);
        Difference difference = new();
        for (int set = 0; set < 100; set++)
        {
            string rules = new GeneratedRules(random).Conditions(40, subject => new GeneratedExpressions(random, subject).Condition(random.Next(1, 5)), "week", "metric", "listing", "inquiry");
            Compare(difference, GeneratedEngine.Of(rules), random, 2);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 10_000, $"{difference.Compared}");
    }

    [Fact]
    public void Evaluate_GeneratedClocks_AgreesWithThePlainJudge()
    {
        Random random = new(22);
        Difference difference = new();
        for (int set = 0; set < 250; set++)
        {
            Compare(difference, GeneratedEngine.Of(new GeneratedRules(random).Clocks(20)), random, 4);
        }

        difference.AssertNone();
        Assert.True(difference.Compared > 30_000, $"{difference.Compared}");
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
