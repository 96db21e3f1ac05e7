using System.Text.Json;
using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>Findings, subjects, rejected records and ledgers as JSON objects, members in the order of the contract.</summary>
internal static class FindingJson
{
    /// <summary>Writes a subject's members into an object that is already open.</summary>
    public static void WriteSubject(Utf8JsonWriter json, SubjectFindings subject, IReadOnlyList<Finding> findings, TextChoice texts)
    {
        json.WriteString("subject", subject.Subject);
        json.WriteString("id", subject.Id);
        json.WriteString("store", subject.Store);
        if (subject.Zone is not null)
        {
            json.WriteString("zone", subject.Zone);
        }

        JsonValues.WriteInstant(json, "nextChange", subject.NextChange);
        json.WriteStartArray("findings");
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            WriteMembers(json, finding, texts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a finding's members into an object that is already open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Finding finding, TextChoice texts)
    {
        json.WriteString("rule", finding.Rule);
        json.WriteString("kind", StatusWord.Of(finding.Kind));
        json.WriteString("title", finding.Title(texts.Language));
        json.WriteString("status", StatusWord.Of(finding.Status));
        json.WriteString("severity", StatusWord.Of(finding.Severity));
        json.WriteString("duty", StatusWord.Of(finding.Duty));
        JsonValues.WriteInstant(json, "from", finding.From);
        JsonValues.WriteInstant(json, "due", finding.Due);
        JsonValues.WriteInstant(json, "done", finding.Done);
        JsonValues.WriteInstant(json, "occurredAt", finding.OccurredAt);
        FigureText.WriteJson(json, finding.Value);
        json.WriteString("band", finding.Band);
        json.WriteStartArray("unknown");
        foreach (string fact in finding.Unknown)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        JsonValues.WriteDecimal(json, "points", finding.Points);
        json.WriteString("action", finding.Action);
        json.WriteString("message", finding.Message(texts.Language, texts.DisplayZone));
        json.WriteString("clause", finding.Source.Clause);
        json.WriteStartObject("source");
        json.WriteString("document", finding.Source.Document);
        json.WriteString("clause", finding.Source.Clause);
        json.WriteString("url", finding.Source.Url);
        json.WriteEndObject();
        WriteNotes(json, finding.Notes);
    }

    /// <summary>Writes a rejected record's members into an object that is already open.</summary>
    public static void WriteRejection(Utf8JsonWriter json, Rejection rejection)
    {
        json.WriteString("file", rejection.File);
        json.WriteNumber("line", rejection.Line);
        json.WriteNumber("column", rejection.Column);
        json.WriteString("code", rejection.Code);
        json.WriteString("subject", rejection.Subject);
        json.WriteString("reason", rejection.Reason);
    }

    /// <summary>Writes the summary: how many findings have each status, the gravest first, those that none has left out.</summary>
    public static void WriteSummary(Utf8JsonWriter json, IReadOnlyDictionary<FindingStatus, int> summary)
    {
        json.WriteStartObject("summary");
        foreach (FindingStatus status in StatusWord.GravestFirst.Where(summary.ContainsKey))
        {
            json.WriteNumber(StatusWord.Of(status), summary[status]);
        }

        json.WriteEndObject();
    }

    private static void WriteNotes(Utf8JsonWriter json, IReadOnlyList<FindingNote> notes)
    {
        json.WriteStartArray("notes");
        foreach (FindingNote note in notes)
        {
            json.WriteStartObject();
            json.WriteString("code", note.Code);
            json.WriteString("fact", note.Fact);
            json.WriteString("text", note.Text);
            json.WriteStartArray("candidates");
            foreach (Instant candidate in note.Candidates)
            {
                json.WriteStringValue(JsonValues.Of(candidate));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
