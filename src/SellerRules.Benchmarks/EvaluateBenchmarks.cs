using BenchmarkDotNet.Attributes;
using SellerRules.Benchmarks.HandWritten;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs where every finding is made, beside the same rules written by hand.</summary>
[MemoryDiagnoser]
public class EvaluateBenchmarks
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
        int met = 0;
        foreach (Order order in _orders)
        {
            foreach (HandFinding finding in HandWrittenRules.Evaluate(order, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public int Engine()
    {
        int met = 0;
        foreach (Order order in _orders)
        {
            foreach (Finding finding in _engine!.Evaluate(order, _facts, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }
}
