namespace SellerRules.Cli.Output;

/// <summary>Writes a report in one format as it comes: the head, subjects and rejected records in input order, the end.</summary>
internal interface IReportWriter : ISubjectWriter
{
    /// <summary>Begins the report.</summary>
    void Begin(ReportHead head);

    /// <summary>Makes room for a piece of the report.</summary>
    ISubjectPiece NewPiece() => new HeldPiece(this);

    /// <summary>Ends the report.</summary>
    void End(ReportEnd end);

    /// <summary>Ends a report that was interrupted. A form that can't say that it isn't whole writes nothing.</summary>
    void Abandon(ReportEnd end);
}
