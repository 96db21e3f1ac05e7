using BenchmarkDotNet.Attributes;
using SellerRules.Benchmarks.HandWritten;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs to scan by rules of the AliExpress packs, beside the same rules written by hand.</summary>
[MemoryDiagnoser]
public class ScanBenchmarks
{
    private const int Orders = 1_000;

    private readonly FactsDocument _facts = new();
    private IReadOnlyList<Order> _orders = [];
    private RuleEngine? _engine;

    /// <summary>What the orders are like.</summary>
    [ParamsAllValues]
    public OrderKind Kind { get; set; }

    /// <summary>Makes the orders and the engine.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _orders = OrderMix.Create(Kind, Orders);
        _engine = RuleEngine.Compile(MeasuredRules.Load());
    }

    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int HandWritten()
    {
        int found = 0;
        HandWrittenRules.Scan(_orders, OrderMix.AsOf, _ => found++);
        return found;
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public int Engine()
    {
        int found = 0;
        _engine!.Scan(_orders, _facts, OrderMix.AsOf, _ => found++);
        return found;
    }
}
