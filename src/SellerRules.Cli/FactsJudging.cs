using NodaTime;
using SellerRules.Cli.Input;

namespace SellerRules.Cli;

/// <summary>Judges the facts that the arguments name and hands the report to a writer.</summary>
internal static class FactsJudging
{
    // While a batch waits for its turn to be written, its thread goes on with another.
    private const int BatchesAThread = 2;

    // One thread after the other finds lines and hashes them, which keeps no more busy than so many; each takes memory for its batches.
    private const int MostThreads = 16;

    /// <summary>Judges as of an instant: a stream part by part, everything else as one document.</summary>
    public static async Task RunAsync(RuleEngine engine, FactsSource source, Instant asOf, ReportTally tally, CancellationToken cancellationToken)
    {
        if (await source.WholeAsync(cancellationToken) is { } facts)
        {
            Report whole = engine.Evaluate(facts, asOf, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            tally.Add(whole.Subjects, whole.Rejected);
            tally.End(whole, source.Hash);
            return;
        }

        // Any thread reads and judges any batch; what was judged is taken in input order. What needs all parts is judged when all is written, so that no two work on the same facts.
        ReportSession session = engine.Begin(asOf);
        BatchJudge[] judges = [.. Enumerable.Range(0, BatchesAThread * Math.Min(Environment.ProcessorCount, MostThreads)).Select(_ => new BatchJudge(source, session, tally.NewPiece()))];
        IAsyncEnumerable<FactsBatch> batches = source.ReadBatchesAsync(cancellationToken);
        await foreach (BatchJudge judge in SharedWork.Of(batches, judges, (judge, batch) => judge.Judge(batch, cancellationToken), cancellationToken))
        {
            session.Take(judge.Judged);
            tally.Add(judge.Piece);
        }

        Report rest = session.Complete();
        tally.Add(rest.Subjects, [.. rest.Rejected.Skip(tally.Rejections)]);
        tally.End(rest, source.Hash);
    }
}
