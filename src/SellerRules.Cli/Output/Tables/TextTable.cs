namespace SellerRules.Cli.Output.Tables;

/// <summary>A table of texts with a line under its heads and none between rows.</summary>
/// <param name="heads">The head of each column.</param>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<TextPart[][]> _rows = [];

    /// <summary>The head of each column.</summary>
    public IReadOnlyList<string> Heads => heads;

    /// <summary>The rows: of each cell its paragraphs.</summary>
    public IReadOnlyList<TextPart[][]> Rows => _rows;

    /// <summary>Adds a row of as many cells as there are heads.</summary>
    public void Add(params TextPart[][] cells) => _rows.Add(cells);
}
