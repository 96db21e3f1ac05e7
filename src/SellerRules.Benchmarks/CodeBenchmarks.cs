using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs where conditions are generated code, and where they are closures.</summary>
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class CodeBenchmarks : BenchmarkOnOrders
{
    private readonly RuleEngine _closures = RuleEngine.Compile(MeasuredRules.Load(), new ClosureCode());

    /// <summary>Scanned by generated code.</summary>
    [BenchmarkCategory("scan")]
    [Benchmark(Baseline = true, OperationsPerInvoke = OrderCount)]
    public int ScanGenerated() => Scan(Rules);

    /// <summary>Scanned by closures.</summary>
    [BenchmarkCategory("scan")]
    [Benchmark(OperationsPerInvoke = OrderCount)]
    public int ScanClosures() => Scan(_closures);

    /// <summary>Every finding by generated code.</summary>
    [BenchmarkCategory("evaluate")]
    [Benchmark(Baseline = true, OperationsPerInvoke = OrderCount)]
    public int EvaluateGenerated() => Evaluate(Rules);

    /// <summary>Every finding by closures.</summary>
    [BenchmarkCategory("evaluate")]
    [Benchmark(OperationsPerInvoke = OrderCount)]
    public int EvaluateClosures() => Evaluate(_closures);

    private int Scan(RuleEngine engine)
    {
        int found = 0;
        engine.Scan(Orders, Facts, OrderMix.AsOf, _ => found++);
        return found;
    }

    private int Evaluate(RuleEngine engine)
    {
        int met = 0;
        foreach (Order order in Orders)
        {
            foreach (Finding finding in engine.Evaluate(order, Facts, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }
}
