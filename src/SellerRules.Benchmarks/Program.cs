using System.Globalization;
using BenchmarkDotNet.Running;
using NodaTime;

namespace SellerRules.Benchmarks;

/// <summary>
/// Runs the benchmarks that the arguments choose; <c>--filter '*'</c> runs all. <c>write-orders FILE COUNT</c> writes a file for the command, <c>write-rules FROM TO</c> the
/// rules of a folder's rule files that are measured and count nothing for stores, and <c>read-orders FILE</c> only reads one into facts, <c>convert-orders FILE</c> does so by <c>JsonConvert</c>.
/// <c>write-csv FILE COUNT</c> writes a seller centre's export, and <c>read-csv FILE</c> only reads one into facts. <c>ledger STORES BREACHES [DAYS]</c> fills a ledger,
/// of which all is kept, or only what matters to the last so many days. <c>first-scan RULES</c> tells what a process pays before its first products are scanned.
/// <c>record-methods FILE ARGUMENTS</c> writes which methods the JIT compiles while the command runs, <c>record-lookups</c> also which are looked up
/// among those that were compiled ahead.
/// </summary>
internal static class Program
{
    private static async Task Main(string[] arguments)
    {
        switch (arguments)
        {
            case ["write-orders", var path, var count]:
                using (FileStream file = File.Create(path, 1 << 16))
                {
                    OrderLines.Write(file, int.Parse(count, CultureInfo.InvariantCulture));
                }

                break;
            case ["write-rules", var from, var to]:
                MeasuredRuleFiles.Write(from, to);
                break;
            case ["read-orders", var path]:
                Console.WriteLine(await WholeFile.ReadAsync(path));
                break;
            case ["convert-orders", var path]:
                using (FileStream file = File.OpenRead(path))
                {
                    Console.WriteLine(ConvertedLines.CountEvents(file));
                }

                break;
            case ["write-csv", var path, var count]:
                using (FileStream file = File.Create(path, 1 << 16))
                {
                    ExportLines.Write(file, int.Parse(count, CultureInfo.InvariantCulture));
                }

                break;
            case ["read-csv", var path]:
                Console.WriteLine(WholeExport.Read(path));
                break;
            case ["ledger", var stores, var breaches, .. var days]:
                new LedgerRun(
                    int.Parse(stores, CultureInfo.InvariantCulture),
                    int.Parse(breaches, CultureInfo.InvariantCulture),
                    days is [var kept] ? Duration.FromDays(int.Parse(kept, CultureInfo.InvariantCulture)) : null).Print();
                break;
            case ["first-scan", var rules]:
                FirstScan.Print(int.Parse(rules, CultureInfo.InvariantCulture));
                break;
            case ["record-methods" or "record-lookups", var path, .. var command]:
                await RecordedMethods.WriteAsync(path, command, withLookups: arguments[0] == "record-lookups");
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
                break;
        }
    }
}
