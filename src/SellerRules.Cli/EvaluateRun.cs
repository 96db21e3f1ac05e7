using SellerRules.Cli.Input;
using SellerRules.Cli.Output;

namespace SellerRules.Cli;

/// <summary>One run of <c>evaluate</c>: rule sets first, then facts, then verdicts.</summary>
internal sealed class EvaluateRun(EvaluateOptions options, CommandContext context)
{
    /// <summary>Judges and writes; gives the exit status.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        using FactsSource source = new(options, context.Input) { IsHashed = options.Format != OutputFormat.Table };
        source.Begin(cancellationToken);
        LoadedRules loaded = LoadedRules.ToJudge(options.Rules, options.Tzdb, context.Error);
        if (loaded.Rules is not { } rules)
        {
            return loaded.Status;
        }

        RuleEngine engine = RuleEngine.Compile(rules);
        Progress progress = new(context, () => source.Share, isHidden: context.OutputIsTerminal && options.Format == OutputFormat.JsonLines);
        ReportTally tally = new(ReportWriters.Create(options, rules, context), options.Only, progress);
        source.Scanning = () => progress.Show(0);
        tally.Begin(new ReportHead(options.AsOf, rules));
        try
        {
            await FactsJudging.RunAsync(engine, source, options.AsOf, tally, cancellationToken);
            context.Flush();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            tally.Abandon();
            context.Error.WriteLine($"sellerrules: interrupted after {Counted.Of(tally.Subjects, "subject")}.");
            return ExitStatus.Interrupted;
        }
        catch (UnusableException) when (tally.Subjects > 0)
        {
            tally.Abandon();
            context.Flush();
            throw;
        }
        catch (OutputClosedException)
        {
            return FailsOn(tally) ? ExitStatus.StatusOccurred : tally.IsComplete ? ExitStatus.Done : ExitStatus.Interrupted;
        }

        if (source.Unreadable is { } input)
        {
            context.Error.WriteLine($"sellerrules: nothing in `{input}` could be read; the reasons are listed under `rejected`.");
            return ExitStatus.Unusable;
        }

        if (tally.Rejections > 0 && options.Format != OutputFormat.Table)
        {
            context.Error.WriteLine($"sellerrules: {Counted.Of(tally.Rejections, "record")} could not be read, listed under `rejected`.");
        }

        return FailsOn(tally) ? ExitStatus.StatusOccurred : ExitStatus.Done;
    }

    private bool FailsOn(ReportTally tally) =>
        options.FailOn is { } failOn && ((failOn.Rejected && tally.Rejections > 0) || failOn.Statuses.Any(tally.HasOccurred));
}
