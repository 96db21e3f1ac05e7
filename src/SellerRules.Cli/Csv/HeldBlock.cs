using System.Buffers;
using SellerRules.Facts;

namespace SellerRules.Cli.Csv;

/// <summary>Rows that nobody has read yet, behind a header.</summary>
/// <param name="blocks">The export that they are cut from.</param>
/// <param name="place">How many blocks stand before.</param>
/// <param name="rented">An array of the shared pool, which begins with them.</param>
/// <param name="length">How many bytes of it they are.</param>
/// <param name="linesBefore">How many lines stand before the header.</param>
internal sealed class HeldBlock(ExportBlocks blocks, int place, byte[] rented, int length, int linesBefore) : ExportBlock
{
    /// <inheritdoc/>
    public override IEnumerable<FactsDocument> Read(ExportBlockReader reader)
    {
        List<ExportOrder> runs;
        bool isAnyApart = false;
        try
        {
            runs = RunsBy(reader);
            foreach (ExportOrder run in runs)
            {
                isAnyApart |= !ReferenceEquals(blocks.Scan.WholeOf(run), run);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
            blocks.Turns.Pass(place);
        }

        // What belongs to an order that began before is said by its first rows.
        if (isAnyApart)
        {
            blocks.Turns.WaitFor(place, blocks.Reading.CancellationToken);
        }

        return blocks.Parts().Of(runs);
    }

    private List<ExportOrder> RunsBy(ExportBlockReader reader)
    {
        using ExportRows rows = new(rented.AsMemory(0, length), blocks.SeparatorIn(rented), linesBefore, reader.RowsBy(blocks.Scan.Columns!.Header, blocks.Reading));
        return [.. ExportOrder.Together(rows.Read().TakeWhile(row => row.Line < blocks.Scan.EndLine))];
    }
}
