using BenchmarkDotNet.Attributes;
using SellerRules.Benchmarks.HandWritten;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs to scan by rules of the AliExpress packs, beside the same rules written by hand.</summary>
public class ScanBenchmarks : BenchmarkOnOrders
{
    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = OrderCount)]
    public int HandWritten()
    {
        int found = 0;
        HandWrittenRules.Scan(Orders, OrderMix.AsOf, _ => found++);
        return found;
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = OrderCount)]
    public int Engine() => Scan(Rules);
}
