namespace SellerRules.Cli.Csv;

/// <summary>Finds where an export can be cut so that each block holds whole orders, as far as their rows stand together. Not thread-safe.</summary>
/// <param name="blockBytes">How long a block is at least.</param>
internal sealed class ExportBorders(int blockBytes)
{
    // Blocks are held in memory; rows among which no place for a cut is found for so long are read one after the other.
    private const int MostBlockBytes = 1 << 24;

    private readonly List<ExportBorder> _begins = [new ExportBorder(0, 1)];

    /// <summary>Where each block begins; the first with the header.</summary>
    public IReadOnlyList<ExportBorder> Begins => _begins;

    /// <summary>Whether no block is too long.</summary>
    public bool AreClose { get; private set; } = true;

    /// <summary>Takes a place between two orders.</summary>
    public void Note(ExportBorder between)
    {
        if (between.Offset - _begins[^1].Offset >= blockBytes)
        {
            NoteEnd(between.Offset);
            _begins.Add(between);
        }
    }

    /// <summary>Takes the end of all rows.</summary>
    public void NoteEnd(long offset) => AreClose &= offset - _begins[^1].Offset <= MostBlockBytes;
}
