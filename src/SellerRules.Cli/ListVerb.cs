using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Listing;
using SellerRules.Cli.Output;
using SellerRules.References;

namespace SellerRules.Cli;

/// <summary>The verb <c>list</c>: what rules there are, of what kind, and where they come from; or what clauses there are, and their rules.</summary>
internal static class ListVerb
{
    private static readonly Dictionary<string, ListOrder> Orders = new() { ["ruleset"] = ListOrder.RuleSet, ["clause"] = ListOrder.Clause };

    private static readonly Dictionary<string, ListFormat> Formats = new() { ["table"] = ListFormat.Table, ["markdown"] = ListFormat.Markdown };

    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Create("PATH", "Rule files, or folders of them. Default: the shipped packs.");
        Option<ListOrder> by = new("--by")
        {
            Description = "ruleset (default), or clause: every clause that can be checked, with its rules and, beside PATH, the number of their cases.",
            HelpName = "ORDER",
            CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Orders)),
        };
        Option<ListFormat> format = new("--format")
        {
            Description = "table (default) or markdown.",
            HelpName = "FORMAT",
            CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Formats)),
        };
        Option<bool> plan = new("--plan") { Description = "Say of each rule by which attribute a scan of many records finds it, instead of where it comes from." };
        Option<string?> language = LanguageArgument.Create();
        Option<IDateTimeZoneProvider?> tzdb = TzdbArgument.Create();
        Command command = new("list", "List rules with their kinds and sources, or clauses with their rules.") { paths, by, format, plan, tzdb, language };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths) ?? [],
            TzdbArgument.Of(parsed, tzdb),
            parsed.GetValue(by),
            parsed.GetValue(format),
            parsed.GetValue(plan),
            LanguageArgument.Of(parsed, language),
            context));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, IDateTimeZoneProvider zones, ListOrder by, ListFormat format, bool plan, string language, CommandContext context)
    {
        LoadedRules loaded = LoadedRules.Load(paths, zones, context.Error);
        return loaded.Rules is { } rules ? context.Print(ExitStatus.Done, text => Write(rules, paths, by, format, plan, language, context, text)) : loaded.Status;
    }

    private static void Write(RuleSets rules, IReadOnlyList<string> paths, ListOrder by, ListFormat format, bool plan, string language, CommandContext context, TextWriter text)
    {
        switch (by, format)
        {
            case (ListOrder.Clause, ListFormat.Markdown):
                new ClauseMarkdown(text, language).Write(Clauses(rules, paths));
                break;
            case (ListOrder.Clause, _):
                new ClauseTable(new PlainConsole(context), language).Write(Clauses(rules, paths));
                break;
            case (_, ListFormat.Markdown):
                new RuleSetMarkdown(text, language).Write(rules);
                break;
            default:
                new RuleSetTable(new PlainConsole(context), language, plan ? RuleEngine.Compile(rules) : null).Write(rules);
                break;
        }
    }

    private static ClauseList Clauses(RuleSets rules, IReadOnlyList<string> paths) =>
        ClauseList.Of(rules, ClauseCatalogue.Shipped, paths.Count == 0 ? null : CaseCounts.Beside(paths));
}
