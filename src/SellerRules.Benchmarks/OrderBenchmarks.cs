using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs to judge by rules of the AliExpress packs, beside the same checks written by hand.</summary>
[MemoryDiagnoser]
public class OrderBenchmarks
{
    private const int Orders = 1_000;

    private static readonly FindingStatus[] NotFine = [FindingStatus.Unknown, FindingStatus.AtRisk, FindingStatus.Breached];

    private readonly FactsDocument _facts = new();
    private IReadOnlyList<Order> _orders = [];
    private RuleEngine? _engine;

    /// <summary>Makes the orders, and refuses to measure two things that don't agree.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _orders = OrderMix.Create(Orders);
        _engine = RuleEngine.Compile(MeasuredRules.Load());
        Dictionary<FindingStatus, int> scanned = NotFine.ToDictionary(status => status, _ => 0);
        _engine.Scan(_orders, _facts, OrderMix.AsOf, finding => scanned[finding.Status]++);
        HandWrittenChecks written = CheckAll();
        foreach (FindingStatus status in NotFine)
        {
            if (scanned[status] != written.Count(status))
            {
                throw new InvalidOperationException($"{status}: the engine finds {scanned[status]}, the hand-written checks {written.Count(status)}.");
            }
        }
    }

    /// <summary>The checks in C#.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int HandWritten() => CheckAll().Count(FindingStatus.Breached);

    /// <summary>Bulk: only what isn't fine comes out.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public int Scan()
    {
        int found = 0;
        _engine!.Scan(_orders, _facts, OrderMix.AsOf, _ => found++);
        return found;
    }

    /// <summary>Order by order, every finding made.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public int Evaluate()
    {
        int found = 0;
        foreach (Order order in _orders)
        {
            found += _engine!.Evaluate(order, _facts, OrderMix.AsOf).Findings.Count;
        }

        return found;
    }

    private HandWrittenChecks CheckAll()
    {
        HandWrittenChecks checks = new();
        foreach (Order order in _orders)
        {
            checks.Check(order, OrderMix.AsOf);
        }

        return checks;
    }
}
