using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What it costs a program that has done so before to read rules from a file, to compile them, and to scan a thousand products by them for the first time.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private readonly string _file = Path.GetTempFileName();
    private IReadOnlyList<Product> _products = [];

    /// <summary>How many rules there are.</summary>
    [Params(15, 100, 1_000, 10_000)]
    public int Rules { get; set; }

    /// <summary>Writes the rules and makes the products.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        File.WriteAllText(_file, ManyRules.Text(Rules));
        _products = ManyRules.Products(Rules);
    }

    /// <summary>Removes the rules.</summary>
    [GlobalCleanup]
    public void Remove() => File.Delete(_file);

    /// <summary>Only loads them.</summary>
    [Benchmark]
    public RuleSets Load() => RuleSets.Load([_file]);

    /// <summary>Loads and compiles them, and scans.</summary>
    [Benchmark]
    public int LoadCompileAndScan()
    {
        int found = 0;
        RuleEngine.Compile(Load()).ScanProducts(_products, new FactsDocument(), OrderMix.AsOf, _ => found++);
        return found;
    }
}
