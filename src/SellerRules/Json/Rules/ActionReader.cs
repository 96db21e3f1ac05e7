using SellerRules.Model;

namespace SellerRules.Json.Rules;

/// <summary>Reads the measures that follow a breach or a step.</summary>
internal static class ActionReader
{
    /// <summary>Reads an outcome's action: a text, or an object with a name and how long it lasts.</summary>
    public static ActionDefinition? Read(RuleScope scope, JsonNode node)
    {
        if (node is not JsonObject)
        {
            return node is JsonString ? ReadName(scope, node) : Refuse(scope, node);
        }

        if (ObjectReader.Open(scope, node, "action", "`action`", "name", "for") is not { } reader)
        {
            return null;
        }

        JsonString? name = reader.RequiredText("name", "\"freeze\"");
        LimitDefinition? length = reader.TryOptional("for", out JsonNode? value) ? LimitReader.Read(scope, value, "for") : null;
        return name is null ? null : new ActionDefinition(scope.At(name), name.Value, length);
    }

    /// <summary>Reads a step's action, which stands beside how long it lasts.</summary>
    public static ActionDefinition? ReadOfStep(ObjectReader step)
    {
        JsonString? name = step.RequiredText("action", "\"freeze\"");
        LimitDefinition? length = step.TryOptional("for", out JsonNode? value) ? LimitReader.Read(step.Scope, value, "for") : null;
        return name is null ? null : new ActionDefinition(step.Scope.At(name), name.Value, length);
    }

    private static ActionDefinition? ReadName(RuleScope scope, JsonNode node) =>
        Texts.Read(scope, node, "action") is { } name ? new ActionDefinition(scope.At(name), name.Value, null) : null;

    private static ActionDefinition? Refuse(RuleScope scope, JsonNode node)
    {
        scope.WrongType(node, "action", "a text or an object", "write `\"freeze\"` or `{ \"name\": \"freeze\", \"for\": \"P7D\" }`");
        return null;
    }
}
