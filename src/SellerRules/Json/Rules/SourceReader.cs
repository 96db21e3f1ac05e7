using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads where a rule or a number comes from; what it leaves out is taken from the rule set's source, member by member.</summary>
internal static class SourceReader
{
    /// <summary>Reads a source; null, reported, where neither it nor <paramref name="inherited"/> names a document.</summary>
    public static SourceDefinition? Read(RuleScope scope, JsonNode node, SourceDefinition? inherited)
    {
        string[] keys = ["document", "clause", "section", "url", "checkedOn", "interpretation"];
        if (ObjectReader.Open(scope, node, "source", "`source`", keys) is not { } reader)
        {
            return null;
        }

        string? document = reader.OptionalText("document")?.Value ?? inherited?.Document;
        JsonString? checkedOn = reader.OptionalText("checkedOn", nullAllowed: true);
        LocalDate? date = checkedOn is null ? inherited?.CheckedOn : Texts.Date(scope, checkedOn.Value, checkedOn.Span);
        string? url = reader.OptionalText("url", nullAllowed: true) is { } text ? Texts.Url(scope, text) : inherited?.Url;
        if (document is null)
        {
            reader.Required("document", "\"…\"");
            return null;
        }

        return new SourceDefinition(
            reader.Where,
            document,
            reader.OptionalText("clause", nullAllowed: true)?.Value ?? inherited?.Clause,
            reader.OptionalText("section", nullAllowed: true)?.Value ?? inherited?.Section,
            url,
            date,
            reader.OptionalText("interpretation", nullAllowed: true)?.Value ?? inherited?.Interpretation);
    }

    /// <summary>The source of a rule: its own, else the rule set's; reports where there is none.</summary>
    public static SourceDefinition? ReadOf(ObjectReader rule, Location where, SourceDefinition? inherited)
    {
        if (rule.TryOptional("source", out JsonNode? node))
        {
            return Read(rule.Scope, node, inherited);
        }

        if (inherited is null && !rule.Mentions("source"))
        {
            rule.Scope.Bag.ReportMissingSource(where, "this rule doesn't say where it comes from, nor does its rule set");
        }

        return inherited;
    }
}
