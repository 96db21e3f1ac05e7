using SellerRules.Facts;

namespace SellerRules;

/// <summary>A report on facts that come in parts: each part's own subjects at once, days, tallies and ledgers at the end. Not thread-safe.</summary>
public sealed class ReportSession
{
    /// <summary>Judges a part: its stores, orders, products and days of traffic, in input order.</summary>
    public IReadOnlyList<SubjectFindings> Add(FactsDocument part) => throw new NotSupportedException();

    /// <summary>
    /// Judges what needs all parts. <see cref="Report.Subjects"/> holds only the subjects that <see cref="Add"/> could not judge yet;
    /// the summary, the rejected records and the next change speak of all parts.
    /// </summary>
    public Report Complete() => throw new NotSupportedException();
}
