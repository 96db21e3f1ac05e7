using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>Judges the facts that the arguments name and hands the report to a writer.</summary>
internal static class FactsJudging
{
    private const int PartsAhead = 64;

    /// <summary>Judges as of an instant: a stream part by part, everything else as one document.</summary>
    public static async Task RunAsync(RuleEngine engine, FactsSource source, Instant asOf, ReportTally tally, CancellationToken cancellationToken)
    {
        if (!await source.IsStreamAsync(cancellationToken))
        {
            Report whole = engine.Evaluate(await source.ReadAllAsync(cancellationToken), asOf, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(whole.Subjects, whole.Rejected);
            tally.End(whole, source.Hash);
            return;
        }

        ReportSession session = engine.Begin(asOf);
        await foreach (FactsDocument part in ReadAhead.Of(source.ReadPartsAsync(cancellationToken), PartsAhead, cancellationToken))
        {
            tally.Add(session.Add(part), part.Rejected);
        }

        Report rest = session.Complete();
        tally.Add(rest.Subjects, [.. rest.Rejected.Skip(tally.Rejections)]);
        tally.End(rest, source.Hash);
    }
}
