using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Cases;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>The verb <c>check</c>: loads rule files, and the cases beside them, and prints every problem.</summary>
internal static class CheckVerb
{
    private static readonly Dictionary<string, DiagnosticFormat> Formats = new()
    {
        ["human"] = DiagnosticFormat.Human,
        ["plain"] = DiagnosticFormat.Plain,
        ["json"] = DiagnosticFormat.Json,
    };

    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Create("PATH", "Rule files, or folders of them.");
        Option<DiagnosticFormat> format = new("--format")
        {
            Description = "human (default), plain or json.",
            HelpName = "FORMAT",
            CustomParser = result => ArgumentText.One(result, word => ArgumentText.Choice(word, Formats)),
        };
        Option<IDateTimeZoneProvider?> tzdb = TzdbArgument.Create();
        Command command = new("check", "Load rule files and print every problem with its place and a mend.") { paths, format, tzdb };
        command.SetAction(parsed => Run(PathArguments.Required(parsed, paths, "check rules"), parsed.GetValue(format), TzdbArgument.Of(parsed, tzdb), context));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, DiagnosticFormat format, IDateTimeZoneProvider zones, CommandContext context)
    {
        LoadedRules loaded = LoadedRules.Load(paths, zones);
        IReadOnlyList<Diagnostic> diagnostics = [.. loaded.Diagnostics.Concat(CaseFiles.Read(paths).Diagnostics).Distinct()];
        int errors = diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        return context.Print(LoadedRules.StatusOf(diagnostics), text =>
        {
            text.Write(DiagnosticText.Of(diagnostics, format));
            if (format == DiagnosticFormat.Human)
            {
                text.WriteLine(Summary(loaded.Rules, errors, diagnostics.Count - errors));
            }
        });
    }

    private static string Summary(RuleSets? rules, int errors, int warnings)
    {
        string problems = $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}";
        return rules is null
            ? problems
            : $"{Counted.Of(rules.Sets.Count, "rule set")} with {Counted.Of(rules.Sets.Sum(set => set.Rules.Count), "rule")}{Files(rules.Bound.GivenLists.Count, "list file")}{Files(rules.Bound.GivenCalendars.Count, "calendar")}: {problems}";
    }

    private static string Files(int count, string what) => count == 0 ? string.Empty : $", {Counted.Of(count, what)}";
}
