using System.Text;
using System.Text.Json;

namespace SellerRules.Cli.Output;

/// <summary>What all findings of a rule say alike, made ready for JSON. Immutable.</summary>
internal sealed class RuleWords(Finding finding, string language)
{
    /// <summary>The rule's full id.</summary>
    public JsonEncodedText Rule { get; } = Ready(finding.Rule);

    /// <summary>Its kind.</summary>
    public JsonEncodedText Kind { get; } = Ready(StatusWord.Of(finding.Kind));

    /// <summary>Its title.</summary>
    public JsonEncodedText Title { get; } = Ready(finding.Title(language));

    /// <summary>How much a breach matters.</summary>
    public JsonEncodedText Severity { get; } = Ready(StatusWord.Of(finding.Severity));

    /// <summary>Whose duty it is.</summary>
    public JsonEncodedText Duty { get; } = Ready(StatusWord.Of(finding.Duty));

    /// <summary>The document that it comes from.</summary>
    public JsonEncodedText Document { get; } = Ready(finding.Source.Document);

    /// <summary>Where it comes from.</summary>
    public RuleSource Source { get; } = finding.Source;

    /// <summary>A finding on a line of its own up to its status.</summary>
    public byte[] Begin => field ??= Bytes($"{{\"rule\":\"{Rule}\",\"kind\":\"{Kind}\",\"title\":\"{Title}\",\"status\":\"");

    /// <summary>What stands between its status and its first instant.</summary>
    public byte[] Middle => field ??= Bytes($"\",\"severity\":\"{Severity}\",\"duty\":\"{Duty}\",\"from\":");

    /// <summary>What stands behind its message, where it has no notes.</summary>
    public byte[] End => field ??= Bytes($",\"clause\":{OrNull(Source.Clause)},\"source\":{{\"document\":\"{Document}\",\"clause\":{OrNull(Source.Clause)},\"url\":{OrNull(Source.Url)}}},\"notes\":[]}}");

    private static JsonEncodedText Ready(string text) => JsonEncodedText.Encode(text, JsonValues.OneLine.Encoder);

    private static string OrNull(string? text) => text is null ? "null" : $"\"{Ready(text)}\"";

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);
}
