using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>Writes a report as one JSON document. Holds everything until the end, because the hash of the facts stands in front.</summary>
internal sealed class JsonReportWriter(Stream output, TextChoice texts) : IReportWriter
{
    private const int HeldBack = 64 * 1024;

    private readonly FindingWords _words = new(texts);
    private readonly List<(SubjectFindings Subject, IReadOnlyList<Finding> Findings)> _subjects = [];
    private readonly List<Rejection> _rejected = [];
    private ReportHead? _head;

    /// <inheritdoc/>
    public void Begin(ReportHead head) => _head = head;

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings) => _subjects.Add((subject, findings));

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _rejected.Add(rejection);

    /// <inheritdoc/>
    public void End(ReportEnd end)
    {
        ReportHead head = _head ?? throw new InvalidOperationException("A report ends only after it began.");
        using (Utf8JsonWriter json = new(output, JsonValues.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", ReportHead.FormatVersion);
            ReportJson.WriteVersions(json, head);
            json.WriteString("facts", end.FactsHash);
            WriteSubjects(json);
            WriteLedgers(json, end.Ledgers);
            WriteRejected(json);
            FindingJson.WriteSummary(json, end.Summary);
            JsonValues.WriteInstant(json, "nextChange", end.NextChange);
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    /// <inheritdoc/>
    public void Abandon(ReportEnd end)
    {
        // Half a document would look like a whole one.
    }

    private void WriteSubjects(Utf8JsonWriter json)
    {
        json.WriteStartArray("subjects");
        foreach ((SubjectFindings subject, IReadOnlyList<Finding> findings) in _subjects)
        {
            json.WriteStartObject();
            FindingJson.WriteSubject(json, subject, findings, _words);
            json.WriteEndObject();
            if (json.BytesPending > HeldBack)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteLedgers(Utf8JsonWriter json, IReadOnlyList<LedgerReport> ledgers)
    {
        json.WriteStartArray("ledgers");
        foreach (LedgerReport ledger in ledgers)
        {
            json.WriteStartObject();
            LedgerJson.Write(json, ledger);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRejected(Utf8JsonWriter json)
    {
        json.WriteStartArray("rejected");
        foreach (Rejection rejection in _rejected)
        {
            json.WriteStartObject();
            FindingJson.WriteRejection(json, rejection);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
