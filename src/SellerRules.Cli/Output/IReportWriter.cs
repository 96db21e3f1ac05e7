namespace SellerRules.Cli.Output;

/// <summary>Writes a report in one format as it comes: the head, subjects and rejected records in input order, the end.</summary>
internal interface IReportWriter
{
    /// <summary>Begins the report.</summary>
    void Begin(ReportHead head);

    /// <summary>Takes a subject, after <c>--only</c>.</summary>
    void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings);

    /// <summary>Takes a record that couldn't be read.</summary>
    void Rejected(Rejection rejection);

    /// <summary>Ends the report.</summary>
    void End(ReportEnd end);

    /// <summary>Ends a report that was interrupted. A form that can't say that it isn't whole writes nothing.</summary>
    void Abandon(ReportEnd end);
}
