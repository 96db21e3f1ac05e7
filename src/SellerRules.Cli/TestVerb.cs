using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Cases;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>The verb <c>test</c>: runs the cases beside rule sets.</summary>
internal static class TestVerb
{
    /// <summary>Makes the verb.</summary>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> paths = PathArguments.Create("PATH", "Rule files, or folders of them; the *.cases.json beside them are run.");
        Option<IDateTimeZoneProvider?> tzdb = TzdbArgument.Create();
        Command command = new("test", "Run the cases beside the rule sets.") { paths, tzdb };
        command.SetAction(parsed => Run(PathArguments.Required(parsed, paths, "test rules"), TzdbArgument.Of(parsed, tzdb), context));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, IDateTimeZoneProvider zones, CommandContext context)
    {
        LoadedRules loaded = LoadedRules.Load([.. paths.Select(RulesBeside)], zones, context.Error);
        if (loaded.Rules is not { } rules)
        {
            return loaded.Status;
        }

        CaseFiles files = CaseFiles.Read(paths);
        CaseSuite suite = new(rules);
        List<CaseResult> results = [.. files.Files.SelectMany(suite.Run)];
        int unreadable = files.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error);
        if (results.Count + unreadable == 0)
        {
            throw new UnusableException($"there are no cases beside {string.Join(", ", paths.Select(path => $"`{path}`"))}; write them into files named `*.cases.json`.");
        }

        int failed = results.Count(result => !result.Passed) + unreadable;
        return context.Print(failed > 0 ? ExitStatus.CasesFailed : ExitStatus.Done, text =>
        {
            text.Write(DiagnosticText.Of(files.Diagnostics, DiagnosticFormat.Human));
            foreach (CaseResult result in results.Where(result => !result.Passed))
            {
                foreach (CaseFailure failure in result.Failures)
                {
                    text.WriteLine(PlainText.Of($"{failure.Place}: {result.Name}: {failure.Text}"));
                }
            }

            text.WriteLine($"{results.Count(result => result.Passed)} passed, {failed} failed");
        });
    }

    /// <summary>A file of cases that is named stands for the rules beside it.</summary>
    private static string RulesBeside(string path) =>
        path.EndsWith(".cases.json", StringComparison.Ordinal) ? path[..^".cases.json".Length] + ".json" : path;
}
