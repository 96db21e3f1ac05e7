using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs where conditions are generated code, and where they are closures.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class CodeBenchmarks
{
    private const int Orders = 1_000;

    private readonly FactsDocument _facts = new();
    private IReadOnlyList<Order> _orders = [];
    private RuleEngine? _generated;
    private RuleEngine? _closures;

    /// <summary>What the orders are like.</summary>
    [ParamsAllValues]
    public OrderKind Kind { get; set; }

    /// <summary>Makes the orders and the engines.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _orders = OrderMix.Create(Kind, Orders);
        _generated = RuleEngine.Compile(MeasuredRules.Load(), new GeneratedCode());
        _closures = RuleEngine.Compile(MeasuredRules.Load(), new ClosureCode());
    }

    /// <summary>Scanned by generated code.</summary>
    [BenchmarkCategory("scan")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int ScanGenerated() => Scan(_generated!);

    /// <summary>Scanned by closures.</summary>
    [BenchmarkCategory("scan")]
    [Benchmark(OperationsPerInvoke = Orders)]
    public int ScanClosures() => Scan(_closures!);

    /// <summary>Every finding by generated code.</summary>
    [BenchmarkCategory("evaluate")]
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int EvaluateGenerated() => Evaluate(_generated!);

    /// <summary>Every finding by closures.</summary>
    [BenchmarkCategory("evaluate")]
    [Benchmark(OperationsPerInvoke = Orders)]
    public int EvaluateClosures() => Evaluate(_closures!);

    private int Scan(RuleEngine engine)
    {
        int found = 0;
        engine.Scan(_orders, _facts, OrderMix.AsOf, _ => found++);
        return found;
    }

    private int Evaluate(RuleEngine engine)
    {
        int met = 0;
        foreach (Order order in _orders)
        {
            foreach (Finding finding in engine.Evaluate(order, _facts, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }
}
