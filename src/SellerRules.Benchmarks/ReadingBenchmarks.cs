using BenchmarkDotNet.Attributes;
using SellerRules.Facts;

namespace SellerRules.Benchmarks;

/// <summary>What it costs to read orders from JSON Lines, beside Newtonsoft's <c>JsonConvert</c> into the same records without any of the checks.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Orders = 10_000;

    private byte[] _lines = [];

    /// <summary>Writes the lines, and refuses to measure two things that don't agree.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        using MemoryStream stream = new();
        OrderLines.Write(stream, Orders);
        _lines = stream.ToArray();
        (int converted, int read) = (JsonConvertLines(), ReadLines().GetAwaiter().GetResult());
        if (converted != read)
        {
            throw new InvalidOperationException($"JsonConvert reads {converted} events, the reader {read}.");
        }
    }

    /// <summary>Newtonsoft, line by line.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Orders)]
    public int JsonConvertLines() => ConvertedLines.CountEvents(new MemoryStream(_lines));

    /// <summary>The library's reader: strict, with a place for each record.</summary>
    [Benchmark(OperationsPerInvoke = Orders)]
    public async Task<int> ReadLines()
    {
        int events = 0;
        await foreach (FactsDocument document in FactsReader.ReadLinesAsync(new MemoryStream(_lines)))
        {
            events += ConvertedLines.EventsOf(document.Orders);
        }

        return events;
    }
}
