namespace SellerRules.Cli.Csv;

/// <summary>What one thread reads blocks of one export by. Not thread-safe.</summary>
internal sealed class ExportBlockReader
{
    private FastRowReader? _rows;

    /// <summary>The reader of sound rows, made when it is first asked for.</summary>
    public FastRowReader RowsBy(ExportHeader header, ExportReading reading) => _rows ??= new FastRowReader(header, reading);
}
