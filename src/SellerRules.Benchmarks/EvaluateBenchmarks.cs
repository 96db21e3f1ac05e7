using BenchmarkDotNet.Attributes;
using SellerRules.Benchmarks.HandWritten;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs where every finding is made, beside the same rules written by hand.</summary>
public class EvaluateBenchmarks : BenchmarkOnOrders
{
    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = OrderCount)]
    public int HandWritten()
    {
        int met = 0;
        foreach (Order order in Orders)
        {
            foreach (HandFinding finding in HandWrittenRules.Evaluate(order, OrderMix.AsOf).Findings)
            {
                met += finding.Status == FindingStatus.Met ? 1 : 0;
            }
        }

        return met;
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = OrderCount)]
    public int Engine() => Evaluate(Rules);
}
