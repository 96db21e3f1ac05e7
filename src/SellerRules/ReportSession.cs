using SellerRules.Facts;
using SellerRules.Reporting;

namespace SellerRules;

/// <summary>
/// A report on facts that come in parts: each part's own subjects at once; stores, days cut from orders and ledgers at the end. An order's place
/// among its store's orders is unknown here, since no part holds them all. Not thread-safe.
/// </summary>
public sealed class ReportSession
{
    private readonly ReportBuilder _builder;
    private readonly PartJudge _judge;
    private readonly JudgedParts _judged;

    internal ReportSession(ReportBuilder builder) => (_builder, _judge, _judged) = (builder, builder.NewJudge(), builder.NewParts());

    /// <summary>Judges a part: its orders, then its other records kind by kind, in input order.</summary>
    /// <param name="part">The facts.</param>
    /// <returns>The findings of the part's own subjects.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IReadOnlyList<SubjectFindings> Add(FactsDocument part)
    {
        ArgumentNullException.ThrowIfNull(part);
        List<SubjectFindings> subjects = [];
        _judge.Judge(part, false, _judged, subjects, CancellationToken.None);
        Take(_judged);
        _judged.Clear();
        return subjects;
    }

    /// <summary>Makes a judge of parts for a thread of its own.</summary>
    internal PartJudge NewJudge() => _builder.NewJudge();

    /// <summary>Makes room for what judging some parts leaves.</summary>
    internal JudgedParts NewParts() => _builder.NewParts();

    /// <summary>Takes up parts that were judged by a thread of its own, behind all others.</summary>
    internal void Take(JudgedParts judged) => _builder.Add(judged);

    /// <summary>
    /// Judges what needs all parts; call it once, at the end. <see cref="Report.Subjects"/> holds only the subjects that <see cref="Add"/> could
    /// not judge yet; the summary, the rejected records and the next change speak of all parts.
    /// </summary>
    /// <returns>The rest of the report.</returns>
    public Report Complete() => _builder.Complete();
}
