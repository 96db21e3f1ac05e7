using Spectre.Console;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Output;

/// <summary>Tables on standard output: readable in a pipe, with colours only on a terminal.</summary>
internal static class PlainConsole
{
    /// <summary>Makes a console on the command's text output.</summary>
    public static IAnsiConsole Create(CommandContext context)
    {
        bool colours = context.OutputIsTerminal && context.WantsColour;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(context.Text),
        });
        console.Profile.Width = context.Width;
        console.Profile.Capabilities.Unicode = false;
        return console;
    }

    /// <summary>Makes a table with a line under its heads and none between rows.</summary>
    public static Table NewTable(params string[] columns)
    {
        Table table = new Table().Border(TableBorder.Simple);
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Styled(column)));
        }

        return table;
    }
}
