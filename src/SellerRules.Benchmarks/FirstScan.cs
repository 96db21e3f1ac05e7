using System.Diagnostics;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Reads rules from a file, compiles them and scans products by them, once, in a process that has done nothing before.</summary>
internal static class FirstScan
{
    /// <summary>Prints what each step took.</summary>
    /// <param name="rules">How many rules there are.</param>
    public static void Print(int rules)
    {
        string file = Path.GetTempFileName();
        File.WriteAllText(file, ManyRules.Text(rules));
        IReadOnlyList<Product> products = ManyRules.Products(rules);
        TimeSpan before = Environment.CpuUsage.TotalTime;
        Stopwatch watch = Stopwatch.StartNew();
        RuleSets loaded = RuleSets.Load([file]);
        TimeSpan load = watch.Elapsed;
        RuleEngine engine = RuleEngine.Compile(loaded);
        TimeSpan compile = watch.Elapsed;
        int found = 0;
        engine.ScanProducts(products, new FactsDocument(), OrderMix.AsOf, _ => found++);
        TimeSpan all = watch.Elapsed;
        TimeSpan processor = Environment.CpuUsage.TotalTime - before;
        File.Delete(file);
        Console.WriteLine(FormattableString.Invariant(
            $"{rules} rules: load {load.TotalMilliseconds:F0} ms, compile {(compile - load).TotalMilliseconds:F0} ms, first scan {(all - compile).TotalMilliseconds:F0} ms, all {all.TotalMilliseconds:F0} ms ({processor.TotalMilliseconds:F0} ms of processor time); {found} found"));
    }
}
