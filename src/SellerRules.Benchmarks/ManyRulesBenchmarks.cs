using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What a product costs to scan by ever more rules, of which always four apply to it and one is broken.</summary>
[MemoryDiagnoser]
public class ManyRulesBenchmarks
{
    private readonly FactsDocument _facts = new();
    private IReadOnlyList<Product> _products = [];
    private RuleEngine? _engine;

    /// <summary>How many rules there are.</summary>
    [Params(10, 100, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Makes the products and the engine.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _products = ManyRules.Products(Rules);
        _engine = RuleEngine.Compile(ManyRules.Load(Rules));
    }

    /// <summary>By the engine.</summary>
    [Benchmark(OperationsPerInvoke = ManyRules.ProductCount)]
    public int Engine()
    {
        int found = 0;
        _engine!.ScanProducts(_products, _facts, OrderMix.AsOf, _ => found++);
        return found;
    }
}
