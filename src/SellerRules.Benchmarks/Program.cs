using BenchmarkDotNet.Running;

namespace SellerRules.Benchmarks;

/// <summary>Runs the benchmarks that the arguments choose; <c>--filter '*'</c> runs all.</summary>
internal static class Program
{
    private static void Main(string[] arguments) => BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
}
