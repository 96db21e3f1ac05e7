using Spectre.Console;
using Spectre.Console.Rendering;

namespace SellerRules.Cli.Output;

/// <summary>Tables on standard output: readable in a pipe, with colours only on a terminal.</summary>
internal sealed class PlainConsole(CommandContext context)
{
    /// <summary>Makes a table with a line under its heads and none between rows.</summary>
    public static Table NewTable(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Spectre.Console.Text(column)));
        }

        return table;
    }

    /// <summary>Writes a line, wrapped where it is longer than the console.</summary>
    public void Line(string text, Style? style = null) => Write(new Spectre.Console.Text(text + "\n", style));

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

    /// <summary>Writes what Spectre lays out, without the blanks that pad it to its full width: in a file or a terminal's scrollback they are only in the way.</summary>
    public void Write(IRenderable content)
    {
        using StringWriter rendered = new() { NewLine = "\n" };
        bool colours = context.OutputIsTerminal && context.WantsColour;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(rendered),
        });
        console.Profile.Width = context.Width;
        console.Write(content);
        IEnumerable<string> lines = rendered.ToString().Split('\n').Select(line => line.TrimEnd());
        foreach (string line in lines.Where(line => line.Length > 0))
        {
            context.Text.WriteLine(line);
        }
    }
}
