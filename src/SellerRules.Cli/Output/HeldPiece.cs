namespace SellerRules.Cli.Output;

/// <summary>Keeps subjects and rejected records for a report whose form is made of all of them.</summary>
internal sealed class HeldPiece(IReportWriter report) : ISubjectPiece
{
    private readonly List<Action> _held = [];

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings) => _held.Add(() => report.Subject(subject, findings));

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _held.Add(() => report.Rejected(rejection));

    /// <inheritdoc/>
    public void HandOn()
    {
        foreach (Action one in _held)
        {
            one();
        }

        Clear();
    }

    /// <inheritdoc/>
    public void Clear() => _held.Clear();
}
