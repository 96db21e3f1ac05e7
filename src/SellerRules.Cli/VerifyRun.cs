using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Cli.Verification;

namespace SellerRules.Cli;

/// <summary>One run of <c>verify</c>.</summary>
internal sealed class VerifyRun(string path, FactsOptions options, CommandContext context)
{
    /// <summary>Judges again and tells what moved; gives the exit status: 2 where anything did.</summary>
    /// <exception cref="UnusableException">The result or an input can't be read.</exception>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        RecordedResult before = RecordedResult.Read(path, await ReadAsync(cancellationToken));
        LoadedRules loaded = LoadedRules.ToJudge(options.Rules, options.Tzdb, context.Error);
        if (loaded.Rules is not { } rules)
        {
            return loaded.Status;
        }

        using MemoryStream written = new();
        using FactsSource source = new(options with { AsOf = before.AsOf }, context.Input);
        Progress progress = new(context, () => source.Share);
        source.Scanning = () => progress.Show(0);
        ReportTally tally = new(new JsonReportWriter(written, options.Texts), null, progress);
        tally.Begin(new ReportHead(before.AsOf, rules));
        await FactsJudging.RunAsync(RuleEngine.Compile(rules), source, before.AsOf, tally, cancellationToken);

        ResultComparison comparison = new(before, RecordedResult.Read("now", System.Text.Encoding.UTF8.GetString(written.ToArray())));
        string[] moved = [.. comparison.Moved()];
        return context.Print(moved.Length == 0 ? ExitStatus.Done : ExitStatus.StatusOccurred, text =>
        {
            text.WriteLine($"As of {JsonValues.Of(before.AsOf)}: {Counted.Of(before.Parts.Count, "recorded verdict")}, {moved.Length} moved");
            foreach (string version in comparison.ChangedVersions)
            {
                text.WriteLine($"changed  {version}");
            }

            foreach (string one in moved)
            {
                text.WriteLine($"moved    {PlainText.Of(one)}");
            }
        });
    }

    private async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllTextAsync(path, cancellationToken);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UnusableException($"`{path}` can't be read: {fault.Message}");
        }
    }
}
