namespace SellerRules.Cli.Output.Html;

/// <summary>Subjects of one kind of which all rules say the same. Immutable.</summary>
/// <param name="Subject">The kind of subject.</param>
/// <param name="Findings">What is said of each of them.</param>
/// <param name="Notes">What a reader should know besides.</param>
/// <param name="Subjects">The subjects, in input order.</param>
internal sealed record SubjectGroup(string Subject, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes, IReadOnlyList<SubjectFindings> Subjects)
{
    /// <summary>Groups subjects, the largest group first.</summary>
    public static IEnumerable<SubjectGroup> Of(IEnumerable<(SubjectFindings Subject, IReadOnlyList<Finding> Findings)> subjects) => subjects
        .GroupBy(s => Signature(s.Subject, s.Findings))
        .Select(group => new SubjectGroup(
            group.First().Subject.Subject,
            group.First().Findings,
            NotesOf(group.First().Findings),
            [.. group.Select(s => s.Subject)]))
        .OrderByDescending(group => group.Subjects.Count);

    private static string Signature(SubjectFindings subject, IReadOnlyList<Finding> findings) =>
        string.Join('\n', findings.Select(f => $"{f.Rule} {f.Status} {string.Join(", ", f.Unknown)}").Concat(NotesOf(findings)).Prepend(subject.Subject));

    private static string[] NotesOf(IReadOnlyList<Finding> findings) => [.. findings.SelectMany(finding => finding.Notes).Select(note => note.Text).Distinct()];
}
