using System.Diagnostics;
using SellerRules.Cli.Csv;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>Reads a seller centre's export into facts and does nothing with them: what the command is compared with.</summary>
internal sealed class WholeExport : IExportInput, IDisposable
{
    private readonly FileStream _file;

    private WholeExport(string path) => _file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024, FileOptions.SequentialScan);

    /// <inheritdoc/>
    public long? Length => _file.Length;

    /// <summary>Reads to the end, as often as needed; how many orders, and how fast, in words.</summary>
    public static string Read(string path)
    {
        using WholeExport input = new(path);
        long orders = 0;
        long before = GC.GetTotalAllocatedBytes();
        Stopwatch watch = Stopwatch.StartNew();
        foreach (FactsDocument part in SellerExport.ReadParts(input, new FactsReaderOptions { FileName = path }, CancellationToken.None))
        {
            orders += part.Orders.Count;
        }

        double seconds = watch.Elapsed.TotalSeconds;
        return FormattableString.Invariant($"{orders} orders in {seconds:0.00} s: {orders / seconds / 1000:0} k orders/s, {input._file.Length / seconds / 1e6:0} MB/s, {(GC.GetTotalAllocatedBytes() - before) / orders} B of memory an order");
    }

    /// <inheritdoc/>
    public Stream BeginScan() => BeginOrders();

    /// <inheritdoc/>
    public Stream BeginOrders()
    {
        _file.Position = 0;
        return _file;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
