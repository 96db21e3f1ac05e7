using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>The keys of subjects and findings as JSON writes them, made ready once: of a long stream they are most of what is written.</summary>
internal static class FindingKeys
{
    public static readonly JsonEncodedText Subject = JsonEncodedText.Encode("subject");
    public static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    public static readonly JsonEncodedText Store = JsonEncodedText.Encode("store");
    public static readonly JsonEncodedText Zone = JsonEncodedText.Encode("zone");
    public static readonly JsonEncodedText NextChange = JsonEncodedText.Encode("nextChange");
    public static readonly JsonEncodedText Findings = JsonEncodedText.Encode("findings");
    public static readonly JsonEncodedText Rule = JsonEncodedText.Encode("rule");
    public static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");
    public static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    public static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
    public static readonly JsonEncodedText Severity = JsonEncodedText.Encode("severity");
    public static readonly JsonEncodedText Duty = JsonEncodedText.Encode("duty");
    public static readonly JsonEncodedText From = JsonEncodedText.Encode("from");
    public static readonly JsonEncodedText Due = JsonEncodedText.Encode("due");
    public static readonly JsonEncodedText Done = JsonEncodedText.Encode("done");
    public static readonly JsonEncodedText OccurredAt = JsonEncodedText.Encode("occurredAt");
    public static readonly JsonEncodedText Band = JsonEncodedText.Encode("band");
    public static readonly JsonEncodedText Unknown = JsonEncodedText.Encode("unknown");
    public static readonly JsonEncodedText Points = JsonEncodedText.Encode("points");
    public static readonly JsonEncodedText Action = JsonEncodedText.Encode("action");
    public static readonly JsonEncodedText Message = JsonEncodedText.Encode("message");
    public static readonly JsonEncodedText Clause = JsonEncodedText.Encode("clause");
    public static readonly JsonEncodedText Source = JsonEncodedText.Encode("source");
    public static readonly JsonEncodedText Document = JsonEncodedText.Encode("document");
    public static readonly JsonEncodedText Url = JsonEncodedText.Encode("url");
    public static readonly JsonEncodedText Notes = JsonEncodedText.Encode("notes");
    public static readonly JsonEncodedText Code = JsonEncodedText.Encode("code");
    public static readonly JsonEncodedText Fact = JsonEncodedText.Encode("fact");
    public static readonly JsonEncodedText Text = JsonEncodedText.Encode("text");
    public static readonly JsonEncodedText Candidates = JsonEncodedText.Encode("candidates");
    public static readonly JsonEncodedText Type = JsonEncodedText.Encode("type");
    public static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
}
