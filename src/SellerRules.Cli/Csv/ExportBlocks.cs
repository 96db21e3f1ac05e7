using System.Buffers;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>Cuts an export that was scanned into blocks that any thread may read. Its properties may be asked by any thread.</summary>
internal sealed class ExportBlocks(ExportScan scan, ExportReading reading, FactsReaderOptions options)
{
    // Of a row that ends the export the line's end may be missing, or be two bytes.
    private const int LineEndBytes = 2;

    /// <summary>What was found out of the whole export.</summary>
    public ExportScan Scan => scan;

    /// <summary>How its rows are read.</summary>
    public ExportReading Reading => reading;

    /// <summary>Which blocks' rows are known.</summary>
    public BlockTurns Turns { get; } = new();

    /// <summary>Makes documents of orders.</summary>
    public ExportParts Parts() => new(scan, options);

    /// <summary>The blocks from the beginning on.</summary>
    /// <param name="stream">The export, once more.</param>
    public IEnumerable<ExportBlock> Of(Stream stream)
    {
        IReadOnlyList<ExportBorder> begins = scan.Borders.Begins;
        for (int place = 0; place < begins.Count && scan.Columns is not null; place++)
        {
            reading.CancellationToken.ThrowIfCancellationRequested();
            long end = place + 1 < begins.Count ? begins[place + 1].Offset : scan.End + LineEndBytes;
            yield return BlockOf(stream, place, begins[place], (int)(end - begins[place].Offset));
        }

        if (scan.Fault is { } fault)
        {
            yield return new ReadBlock(Parts().Rejected([fault]));
        }
    }

    /// <summary>What stands between the fields of a block; null where its first line says so itself, as some programs write it.</summary>
    public char? SeparatorIn(ReadOnlySpan<byte> block) =>
        (block.StartsWith("\uFEFF"u8) ? block[3..] : block).StartsWith("sep="u8) ? null : scan.Columns!.Separator;

    private HeldBlock BlockOf(Stream stream, int place, ExportBorder begin, int length)
    {
        // All but the first stand behind a header of their own, which only tells how many fields a row has.
        int header = place == 0 ? 0 : scan.Columns!.Count;
        byte[] rented = ArrayPool<byte>.Shared.Rent(header + length);
        if (header > 0)
        {
            rented.AsSpan(0, header - 1).Fill((byte)scan.Columns!.Separator);
            rented[header - 1] = (byte)'\n';
        }

        int read = stream.ReadAtLeast(rented.AsSpan(header, length), length, throwOnEndOfStream: false);
        return new HeldBlock(this, place, rented, header + read, place == 0 ? 0 : begin.Line - 2);
    }
}
