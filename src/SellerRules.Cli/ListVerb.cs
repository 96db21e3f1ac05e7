using System.CommandLine;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;
using Spectre.Console;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli;

/// <summary>The verb <c>list</c>: what rules there are, of what kind, and where they come from.</summary>
internal static class ListVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Create("PATH", "Rule files, or folders of them. Default: the shipped packs.");
        Command command = new("list", "List rules, their kinds and their sources, by rule set.") { paths };
        command.SetAction(parsed => Run(parsed.GetValue(paths) ?? [], context));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, CommandContext context)
    {
        LoadedRules loaded = LoadedRules.Load(paths, context.Error);
        return loaded.Rules is { } rules ? context.Print(ExitStatus.Done, _ => Write(rules, new PlainConsole(context))) : loaded.Status;
    }

    private static void Write(RuleSets rules, PlainConsole console)
    {
        foreach (RuleSetInfo set in rules.Sets)
        {
            console.Line($"{set.Id}: {PlainText.Of(Title(set.Titles))} ({set.Zone})", new Style(decoration: Decoration.Bold));
            Table table = PlainConsole.NewTable("Rule", "Kind", "Judges", "Source");
            foreach (RuleInfo rule in set.Rules)
            {
                table.AddRow(
                    new Rows(new Styled(rule.Id[(set.Id.Length + 1)..]), new Styled(PlainText.Of(Title(rule.Titles)), new Style(decoration: Decoration.Dim))),
                    new Styled(StatusWord.Of(rule.Kind)),
                    new Styled(rule.Subject),
                    new Styled(PlainText.Of($"{rule.Source.Document} {rule.Source.Clause}")));
            }

            console.Table(table);
            console.Gap();
        }

        console.Line($"{Counted.Of(rules.Sets.Count, "rule set")} with {Counted.Of(rules.Sets.Sum(set => set.Rules.Count), "rule")}");
    }

    private static string Title(IReadOnlyDictionary<string, string> titles) => titles.GetValueOrDefault("en") ?? titles.Values.FirstOrDefault() ?? string.Empty;
}
