using Spectre.Console;
using Spectre.Console.Rendering;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Output.Tables;

/// <summary>Hands tables to Spectre, which knows colours and how wide the characters of all scripts are.</summary>
internal static class SpectreTables
{
    /// <summary>Makes an empty table with a line under its heads and none between rows.</summary>
    public static Table New(IEnumerable<string> heads)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string head in heads)
        {
            table.AddColumn(new TableColumn(new Styled(head)));
        }

        return table;
    }

    /// <summary>A table of texts.</summary>
    public static Table Of(TextTable texts)
    {
        Table table = New(texts.Heads);
        foreach (TextPart[][] row in texts.Rows)
        {
            table.AddRow(row.Select(CellOf));
        }

        return table;
    }

    private static IRenderable CellOf(TextPart[] parts) => parts is [var only] ? Of(only) : new Rows(parts.Select(Of));

    private static Styled Of(TextPart part) => new(part.Text, part.Tone switch
    {
        TextTone.Bold => new Style(decoration: Decoration.Bold),
        TextTone.Dim => new Style(decoration: Decoration.Dim),
        TextTone.Breached => new Style(Color.Red, decoration: Decoration.Bold),
        TextTone.AtRisk => new Style(Color.Yellow),
        TextTone.Met => new Style(Color.Green),
        _ => null,
    });
}
