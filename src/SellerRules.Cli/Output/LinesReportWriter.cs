using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>Writes a report as JSON Lines: each line goes out as it comes, so that memory doesn't grow with the facts. Whole lines are handed on in larger pieces.</summary>
internal sealed class LinesReportWriter(Stream output, TextChoice texts) : IReportWriter
{
    private const int HeldBack = 64 * 1024;

    private readonly SubjectLines _lines = new(texts, HeldBack * 2);

    /// <inheritdoc/>
    public void Begin(ReportHead head)
    {
        Utf8JsonWriter json = _lines.Begin("head");
        json.WriteNumber("formatVersion", ReportHead.FormatVersion);
        ReportJson.WriteVersions(json, head);
        _lines.End();
        HandOnMany();
    }

    /// <inheritdoc/>
    public ISubjectPiece NewPiece() => new LinesPiece(this, texts);

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings)
    {
        _lines.Subject(subject, findings);
        HandOnMany();
    }

    /// <inheritdoc/>
    public void Rejected(Rejection rejection)
    {
        _lines.Rejected(rejection);
        HandOnMany();
    }

    /// <summary>Takes the lines of a piece.</summary>
    public void Add(SubjectLines lines)
    {
        _lines.Add(lines);
        HandOnMany();
    }

    /// <inheritdoc/>
    public void End(ReportEnd end)
    {
        foreach (LedgerReport ledger in end.Ledgers)
        {
            LedgerJson.Write(_lines.Begin("ledger"), ledger);
            _lines.End();
            HandOnMany();
        }

        Utf8JsonWriter json = _lines.Begin("end");
        FindingJson.WriteSummary(json, end.Summary);
        JsonValues.WriteInstant(json, "nextChange", end.NextChange);
        json.WriteString("facts", end.FactsHash);
        json.WriteBoolean("complete", end.Complete);
        _lines.End();
        HandOn();
        output.Flush();
    }

    /// <inheritdoc/>
    public void Abandon(ReportEnd end) => End(end);

    private void HandOnMany()
    {
        if (_lines.Written.Length >= HeldBack)
        {
            HandOn();
        }
    }

    private void HandOn()
    {
        output.Write(_lines.Written);
        _lines.Clear();
    }
}
