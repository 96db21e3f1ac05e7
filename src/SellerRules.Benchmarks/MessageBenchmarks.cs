using BenchmarkDotNet.Attributes;
using SellerRules.Benchmarks.HandWritten;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What an order costs where the message of every finding is rendered, beside the same rules and messages written by hand.</summary>
public class MessageBenchmarks : BenchmarkOnOrders
{
    /// <summary>By hand.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = OrderCount)]
    public int HandWritten()
    {
        int length = 0;
        foreach (Order order in Orders)
        {
            foreach (HandFinding finding in HandWrittenRules.Evaluate(order, OrderMix.AsOf).Findings)
            {
                length += HandWrittenMessages.Of(finding).Length;
            }
        }

        return length;
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = OrderCount)]
    public int Engine()
    {
        int length = 0;
        foreach (Order order in Orders)
        {
            foreach (Finding finding in Rules.Evaluate(order, Facts, OrderMix.AsOf).Findings)
            {
                length += finding.Message().Length;
            }
        }

        return length;
    }
}
