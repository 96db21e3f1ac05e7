using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Facts.Reading;

namespace SellerRules.Cli.Input;

/// <summary>What one thread reads batches of one input by. Not thread-safe.</summary>
internal sealed class BatchReaders
{
    private LineReader? _lines;
    private ExportBlockReader? _exports;

    /// <summary>The reader of JSON Lines, made when it is first asked for.</summary>
    public LineReader LinesBy(FactsReaderOptions options) => _lines ??= new LineReader(options);

    /// <summary>What blocks of an export are read by, made when it is first asked for.</summary>
    public ExportBlockReader Exports => _exports ??= new ExportBlockReader();
}
