using System.Buffers;
using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>Writes a report as JSON Lines: each line goes out as it comes, so that memory doesn't grow with the facts.</summary>
internal sealed class LinesReportWriter : IReportWriter
{
    private const int HeldBack = 64 * 1024;

    private readonly Stream _output;
    private readonly TextChoice _texts;
    private readonly ArrayBufferWriter<byte> _lines = new(HeldBack * 2);
    private readonly Utf8JsonWriter _json;

    /// <summary>Makes a writer on a stream; whole lines are handed on in larger pieces.</summary>
    public LinesReportWriter(Stream output, TextChoice texts)
    {
        (_output, _texts) = (output, texts);
        _json = new Utf8JsonWriter(_lines, JsonValues.OneLine);
    }

    /// <inheritdoc/>
    public void Begin(ReportHead head) => WriteLine("head", json =>
    {
        json.WriteNumber("formatVersion", ReportHead.FormatVersion);
        ReportJson.WriteVersions(json, head);
    });

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings) =>
        WriteLine("subject", json => FindingJson.WriteSubject(json, subject, findings, _texts));

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => WriteLine("rejected", json => FindingJson.WriteRejection(json, rejection));

    /// <inheritdoc/>
    public void End(ReportEnd end)
    {
        foreach (LedgerReport ledger in end.Ledgers)
        {
            WriteLine("ledger", json => LedgerJson.Write(json, ledger));
        }

        WriteLine("end", json =>
        {
            FindingJson.WriteSummary(json, end.Summary);
            JsonValues.WriteInstant(json, "nextChange", end.NextChange);
            json.WriteString("facts", end.FactsHash);
            json.WriteBoolean("complete", end.Complete);
        });
        HandOn();
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Abandon(ReportEnd end) => End(end);

    private void WriteLine(string type, Action<Utf8JsonWriter> write)
    {
        _json.Reset(_lines);
        _json.WriteStartObject();
        _json.WriteString("type", type);
        write(_json);
        _json.WriteEndObject();
        _json.Flush();
        _lines.Write("\n"u8);
        if (_lines.WrittenCount >= HeldBack)
        {
            HandOn();
        }
    }

    private void HandOn()
    {
        _output.Write(_lines.WrittenSpan);
        _lines.ResetWrittenCount();
    }
}
