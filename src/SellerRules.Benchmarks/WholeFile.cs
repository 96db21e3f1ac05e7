using System.Diagnostics;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Reads a file of JSON Lines into facts and does nothing with them: what the command is compared with.</summary>
internal static class WholeFile
{
    /// <summary>Reads to the end; how many orders, and how fast, in words.</summary>
    public static async Task<string> ReadAsync(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, FileOptions.SequentialScan);
        long orders = 0;
        long before = GC.GetTotalAllocatedBytes();
        Stopwatch watch = Stopwatch.StartNew();
        await foreach (FactsDocument document in FactsReader.ReadLinesAsync(file))
        {
            orders += document.Orders.Count;
        }

        double seconds = watch.Elapsed.TotalSeconds;
        return FormattableString.Invariant($"{orders} orders in {seconds:0.00} s: {orders / seconds / 1000:0} k orders/s, {file.Length / seconds / 1e6:0} MB/s, {(GC.GetTotalAllocatedBytes() - before) / orders} B of memory an order");
    }
}
