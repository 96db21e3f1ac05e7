namespace SellerRules.Cli.Output;

/// <summary>Writes what a report says of facts: subjects and rejected records in input order.</summary>
internal interface ISubjectWriter
{
    /// <summary>Takes a subject, after <c>--only</c>.</summary>
    void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings);

    /// <summary>Takes a record that couldn't be read.</summary>
    void Rejected(Rejection rejection);
}
