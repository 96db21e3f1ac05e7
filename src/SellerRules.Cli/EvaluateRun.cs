using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>One run of <c>evaluate</c>: rule sets first, then facts, then verdicts.</summary>
internal sealed class EvaluateRun(EvaluateOptions options, CommandContext context)
{
    /// <summary>Judges and writes; gives the exit status.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        LoadedRules loaded = LoadedRules.Load(options.Rules, context.Error);
        if (loaded.Rules is not { } rules)
        {
            return loaded.Status;
        }

        RuleEngine engine = RuleEngine.Compile(rules);
        using FactsSource source = new(options, context.Input);
        ReportTally tally = new(ReportWriters.Create(options, rules, context), options.Only, new Progress(context));
        tally.Begin(ReportHead.Of(options.AsOf, rules));
        try
        {
            await JudgeAsync(engine, source, tally, cancellationToken);
            context.Flush();
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            tally.Abandon();
            context.Error.WriteLine($"sellerrules: interrupted after {Counted.Of(tally.Subjects, "subject")}.");
            return ExitStatus.Interrupted;
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

    private async Task JudgeAsync(RuleEngine engine, FactsSource source, ReportTally tally, CancellationToken cancellationToken)
    {
        if (!await source.IsStreamAsync(cancellationToken))
        {
            Report whole = engine.Evaluate(await source.ReadAllAsync(cancellationToken), options.AsOf, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(whole.Subjects, whole.Rejected);
            tally.End(whole, source.Hash);
            return;
        }

        ReportSession session = engine.Begin(options.AsOf);
        await foreach (FactsDocument part in source.ReadPartsAsync(cancellationToken))
        {
            tally.Add(session.Add(part), part.Rejected);
        }

        Report rest = session.Complete();
        tally.Add(rest.Subjects, [.. rest.Rejected.Skip(tally.Rejections)]);
        tally.End(rest, source.Hash);
    }

    private bool FailsOn(ReportTally tally) =>
        options.FailOn is { } failOn && ((failOn.Rejected && tally.Rejections > 0) || failOn.Statuses.Any(tally.HasOccurred));
}
