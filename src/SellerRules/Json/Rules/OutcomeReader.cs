using SellerRules.Model;

namespace SellerRules.Json.Rules;

/// <summary>Reads what follows from a breach.</summary>
internal static class OutcomeReader
{
    /// <summary>Reads an outcome; what can't be read in it is left out, and reported.</summary>
    public static OutcomeDefinition? Read(RuleScope scope, JsonNode node)
    {
        string[] keys = ["severity", "message", "action", "points", "countAs", "duty"];
        if (ObjectReader.Open(scope, node, "outcome", "`outcome`", keys) is not { } reader)
        {
            return null;
        }

        FindingSeverity severity = reader.RequiredWord("severity", "info", "warning", "error") switch
        {
            "warning" => FindingSeverity.Warning,
            "error" => FindingSeverity.Error,
            _ => FindingSeverity.Info,
        };
        return new OutcomeDefinition(
            reader.Where,
            severity,
            reader.TryOptional("message", out JsonNode? message) ? LocalizedTexts.Read(scope, message, "message") : null,
            reader.TryOptional("action", out JsonNode? action) ? ActionReader.Read(scope, action) : null,
            reader.TryOptional("points", out JsonNode? points) ? PointsReader.Read(scope, points) : null,
            reader.TryOptional("countAs", out JsonNode? countAs) ? Texts.RuleReference(scope, countAs, "countAs") : null,
            reader.OptionalWord("duty", "seller", "platform") == "platform" ? Duty.Platform : Duty.Seller);
    }
}
