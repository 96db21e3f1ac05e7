namespace SellerRules.Cli.Output;

/// <summary>A piece of a report as JSON Lines: the lines themselves.</summary>
internal sealed class LinesPiece(LinesReportWriter report, TextChoice texts) : ISubjectPiece
{
    private const int UsualLength = 128 * 1024;

    private readonly SubjectLines _lines = new(texts, UsualLength);

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings) => _lines.Subject(subject, findings);

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _lines.Rejected(rejection);

    /// <inheritdoc/>
    public void HandOn()
    {
        report.Add(_lines);
        Clear();
    }

    /// <inheritdoc/>
    public void Clear() => _lines.Clear();
}
