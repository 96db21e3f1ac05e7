using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What a product costs to scan by many rules, of which ever more apply to it and one is broken.</summary>
public class FurtherMatchesBenchmarks
{
    private readonly FactsDocument _facts = new();
    private IReadOnlyList<Product> _products = [];
    private RuleEngine? _engine;

    /// <summary>How many rules there are.</summary>
    [Params(1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>How many of them apply to a product.</summary>
    [Params(4, 8, 16, 32)]
    public int Matches { get; set; }

    /// <summary>Makes the products and the engine.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _products = ManyRules.Products(Rules, Matches);
        _engine = RuleEngine.Compile(ManyRules.Load(Rules, Matches));
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
