using System.Text.Json;
using NodaTime;

namespace SellerRules.Cli.Output;

/// <summary>Findings, subjects, rejected records and ledgers as JSON objects, members in the order of the contract.</summary>
internal static class FindingJson
{
    /// <summary>Writes a subject's members into an object that is already open.</summary>
    public static void WriteSubject(Utf8JsonWriter json, SubjectFindings subject, IReadOnlyList<Finding> findings, FindingWords words)
    {
        json.WriteString(FindingKeys.Subject, subject.Subject);
        json.WriteString(FindingKeys.Id, subject.Id);
        json.WriteString(FindingKeys.Store, subject.Store);
        if (subject.Zone is not null)
        {
            json.WriteString(FindingKeys.Zone, subject.Zone);
        }

        JsonValues.WriteInstant(json, FindingKeys.NextChange, subject.NextChange);
        json.WriteStartArray(FindingKeys.Findings);
        foreach (Finding finding in findings)
        {
            json.WriteStartObject();
            WriteMembers(json, finding, words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a finding's members into an object that is already open.</summary>
    public static void WriteMembers(Utf8JsonWriter json, Finding finding, FindingWords words)
    {
        RuleWords rule = words.OfRule(finding);
        json.WriteString(FindingKeys.Rule, rule.Rule);
        json.WriteString(FindingKeys.Kind, rule.Kind);
        json.WriteString(FindingKeys.Title, rule.Title);
        json.WriteString(FindingKeys.Status, StatusWord.Of(finding.Status));
        json.WriteString(FindingKeys.Severity, rule.Severity);
        json.WriteString(FindingKeys.Duty, rule.Duty);
        JsonValues.WriteInstant(json, FindingKeys.From, finding.From);
        JsonValues.WriteInstant(json, FindingKeys.Due, finding.Due);
        JsonValues.WriteInstant(json, FindingKeys.Done, finding.Done);
        JsonValues.WriteInstant(json, FindingKeys.OccurredAt, finding.OccurredAt);
        FigureText.WriteJson(json, finding.Value);
        json.WriteString(FindingKeys.Band, finding.Band);
        json.WriteStartArray(FindingKeys.Unknown);
        foreach (string fact in finding.Unknown)
        {
            json.WriteStringValue(fact);
        }

        json.WriteEndArray();
        JsonValues.WriteDecimal(json, FindingKeys.Points, finding.Points);
        json.WriteString(FindingKeys.Action, finding.Action);
        json.WriteString(FindingKeys.Message, words.MessageOf(finding));
        json.WriteString(FindingKeys.Clause, finding.Source.Clause);
        json.WriteStartObject(FindingKeys.Source);
        json.WriteString(FindingKeys.Document, rule.Document);
        json.WriteString(FindingKeys.Clause, finding.Source.Clause);
        json.WriteString(FindingKeys.Url, finding.Source.Url);
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
        json.WriteStartArray(FindingKeys.Notes);
        foreach (FindingNote note in notes)
        {
            json.WriteStartObject();
            json.WriteString(FindingKeys.Code, note.Code);
            json.WriteString(FindingKeys.Fact, note.Fact);
            json.WriteString(FindingKeys.Text, note.Text);
            json.WriteStartArray(FindingKeys.Candidates);
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
