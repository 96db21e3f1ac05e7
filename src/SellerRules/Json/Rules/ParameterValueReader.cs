using SellerRules.Diagnostics;
using SellerRules.Model;

namespace SellerRules.Json.Rules;

/// <summary>Reads one value of a parameter; binding gives it a type.</summary>
internal static class ParameterValueReader
{
    /// <summary>Reads a scalar, a list, a limit written as an object or, where <paramref name="isTable"/>, a lookup table.</summary>
    public static ParameterValueDefinition? Read(RuleScope scope, JsonNode node, string name, bool isTable)
    {
        if (isTable)
        {
            return ReadTable(scope, node, name);
        }

        switch (node)
        {
            case JsonObject:
                return LimitReader.Read(scope, node, name) is { } limit ? new LimitValueDefinition(scope.At(node), limit) : null;
            case JsonArray list:
                return ReadList(scope, list, name);
            case JsonNull:
                scope.WrongType(node, name, "a value");
                return null;
            default:
                return IsSound(scope, node, name) ? new ScalarValueDefinition(scope.At(node), node) : null;
        }
    }

    private static ListValueDefinition? ReadList(RuleScope scope, JsonArray list, string name)
    {
        bool sound = true;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonNode item in list.Items)
        {
            if (item is JsonObject or JsonArray or JsonNull)
            {
                scope.WrongType(item, name, "a list of texts or numbers");
                sound = false;
            }
            else if (!IsSound(scope, item, name))
            {
                sound = false;
            }
            else if (!seen.Add(scope.Words(item)))
            {
                scope.Bag.ReportDuplicateItem(scope.At(item), name, scope.Words(item).Trim('"'));
            }
        }

        return sound ? new ListValueDefinition(scope.At(list), list.Items) : null;
    }

    private static TableValueDefinition? ReadTable(RuleScope scope, JsonNode node, string name)
    {
        if (ObjectReader.OpenMap(scope, node, name, "a lookup table") is not { } reader)
        {
            return null;
        }

        List<JsonMember> entries = [];
        foreach (JsonMember member in reader.Members)
        {
            if (string.IsNullOrWhiteSpace(member.Name))
            {
                scope.Bag.ReportBlank(scope.At(member.NameSpan), "key", "a key, or `*` for all the rest");
            }
            else if (member.Value is JsonObject or JsonArray or JsonNull)
            {
                scope.WrongType(member.Value, member.Name, "a number or a text");
            }
            else if (IsSound(scope, member.Value, member.Name))
            {
                entries.Add(member);
            }
        }

        if (!reader.Members.Any())
        {
            scope.Bag.ReportBlank(reader.Where, name, "at least one entry such as `\"*\": \"5%\"`");
        }

        return entries.Count == 0 ? null : new TableValueDefinition(scope.At(node), entries);
    }

    private static bool IsSound(RuleScope scope, JsonNode node, string name)
    {
        if (node is not JsonString)
        {
            return true;
        }

        return Texts.Read(scope, node, name) is { } text && (!Period.LooksLikeOne(text.Value) || LimitReader.Read(scope, text, name) is not null);
    }
}
