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

    internal ReportSession(ReportBuilder builder) => _builder = builder;

    /// <summary>Judges a part: its orders, then its other records kind by kind, in input order.</summary>
    /// <param name="part">The facts.</param>
    /// <returns>The findings of the part's own subjects.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public IReadOnlyList<SubjectFindings> Add(FactsDocument part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return _builder.Add(part, false, CancellationToken.None);
    }

    /// <summary>
    /// Judges what needs all parts; call it once, at the end. <see cref="Report.Subjects"/> holds only the subjects that <see cref="Add"/> could
    /// not judge yet; the summary, the rejected records and the next change speak of all parts.
    /// </summary>
    /// <returns>The rest of the report.</returns>
    public Report Complete() => _builder.Complete();
}
