using SellerRules.Cli.Output.Tables;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SellerRules.Cli.Output;

/// <summary>Tables on standard output: readable in a pipe, with colours only on a terminal.</summary>
internal sealed class PlainConsole(CommandContext context)
{
    /// <summary>The narrowest console on which lines are laid out here: on a narrower one Spectre cuts words in ways of its own.</summary>
    private const int LeastWidth = 40;

    private bool HasColours => context.OutputIsTerminal && context.WantsColour;

    /// <summary>Makes a table with a line under its heads and none between rows.</summary>
    public static Table NewTable(params string[] columns) => SpectreTables.New(columns);

    /// <summary>Writes a line, wrapped where it is longer than the console.</summary>
    public void Line(string text)
    {
        if (HasColours || context.Width < LeastWidth || !TextWrapping.IsNarrow(text))
        {
            Line(text, null);
            return;
        }

        List<string> lines = [];
        TextWrapping.AddLines(text, context.Width, lines);
        WriteLines(lines);
    }

    /// <summary>Writes a line in a style, wrapped where it is longer than the console.</summary>
    public void Line(string text, Style? style) => Write(new Spectre.Console.Text(text + "\n", style));

    /// <summary>Writes an empty line.</summary>
    public void Gap() => context.Text.WriteLine();

    /// <summary>Writes a table, and an empty line before it, where it has rows.</summary>
    public void Table(Table table)
    {
        if (table.Rows.Count > 0)
        {
            Gap();
            Write(table);
        }
    }

    /// <summary>Writes a table, and an empty line before it, where it has rows.</summary>
    public void Table(TextTable table)
    {
        if (HasColours || context.Width < LeastWidth || !TextTableLayout.CanLayOut(table))
        {
            Table(SpectreTables.Of(table));
        }
        else if (table.Rows.Count > 0)
        {
            Gap();
            WriteLines(TextTableLayout.LinesOf(table, context.Width));
        }
    }

    /// <summary>Writes what Spectre lays out, without the blanks that pad it to its full width: in a file or a terminal's scrollback they are only in the way.</summary>
    public void Write(IRenderable content)
    {
        using StringWriter rendered = new() { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = HasColours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = HasColours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(rendered),
        });
        console.Profile.Width = context.Width;
        console.Write(content);
        WriteLines(rendered.ToString().Split('\n'));
    }

    private void WriteLines(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string written = line.TrimEnd();
            if (written.Length > 0)
            {
                context.Text.WriteLine(written);
            }
        }
    }
}
