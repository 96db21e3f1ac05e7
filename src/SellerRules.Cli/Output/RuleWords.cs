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

    private static JsonEncodedText Ready(string text) => JsonEncodedText.Encode(text, JsonValues.OneLine.Encoder);
}
