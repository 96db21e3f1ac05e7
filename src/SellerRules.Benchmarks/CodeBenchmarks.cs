using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SellerRules.Expressions.Compilation.Closures;

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
}
