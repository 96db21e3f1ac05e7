using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Docs;

/// <summary>The README's C#, as it stands there.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        Order order = new() { Id = "A-1", CreatedAt = Instant.FromUtc(2024, 3, 29, 7, 0), PreSale = false };

        Evaluation evaluation = engine.Evaluate(order, Instant.FromUtc(2024, 3, 29, 10, 30));
        foreach (Finding finding in evaluation.Findings.Where(f => f.Status == FindingStatus.AtRisk))
        {
            Console.WriteLine($"{finding.Rule}: {finding.Message("en")}");
        }

        Console.WriteLine($"Ask again at {InstantPattern.ExtendedIso.Format(evaluation.NextChange!.Value)}");
    }
}
