using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.Facts;

namespace SellerRules.Cli;

/// <summary>Judges the facts that the arguments name and hands the report to a writer.</summary>
internal static class FactsJudging
{
    private const int PartsAhead = 256;

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

        // Three threads: one reads, one judges, one writes. What needs all parts is judged when all is written, so that no two work on the same facts.
        ReportSession session = engine.Begin(asOf);
        IAsyncEnumerable<FactsDocument> parts = ReadAhead.Of(source.ReadPartsAsync(cancellationToken), PartsAhead, cancellationToken);
        await foreach ((IReadOnlyList<SubjectFindings> subjects, IReadOnlyList<Rejection> rejected) in ReadAhead.Of(JudgeAsync(session, parts), PartsAhead, cancellationToken))
        {
            tally.Add(subjects, rejected);
        }

        Report rest = session.Complete();
        tally.Add(rest.Subjects, [.. rest.Rejected.Skip(tally.Rejections)]);
        tally.End(rest, source.Hash);
    }

    private static async IAsyncEnumerable<(IReadOnlyList<SubjectFindings> Subjects, IReadOnlyList<Rejection> Rejected)> JudgeAsync(
        ReportSession session, IAsyncEnumerable<FactsDocument> parts)
    {
        await foreach (FactsDocument part in parts)
        {
            yield return (session.Add(part), part.Rejected);
        }
    }
}
