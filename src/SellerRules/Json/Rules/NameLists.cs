using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads lists of rule ids and of words; none may be empty, and no item may stand twice.</summary>
internal static class NameLists
{
    /// <summary>Reads a list of rule ids; null, reported, where none of it can be used.</summary>
    public static IReadOnlyList<Located<string>>? ReadRules(RuleScope scope, JsonNode node, string name) =>
        Read(scope, node, name, item => Texts.RuleReference(scope, item, name));

    /// <summary>Reads a list of words from a closed list.</summary>
    public static IReadOnlyList<Located<string>>? ReadWords(RuleScope scope, JsonNode node, string name, IReadOnlyCollection<string> allowed) =>
        Read(scope, node, name, item => Word(scope, item, name, allowed));

    private static Located<string>? Word(RuleScope scope, JsonNode node, string name, IReadOnlyCollection<string> allowed)
    {
        if (Texts.Read(scope, node, name) is not { } text)
        {
            return null;
        }

        if (allowed.Contains(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportUnknownWord(scope.At(text), name, text.Value, allowed);
        return null;
    }

    private static IReadOnlyList<Located<string>>? Read(RuleScope scope, JsonNode node, string name, Func<JsonNode, Located<string>?> read)
    {
        if (node is not JsonArray list)
        {
            scope.WrongType(node, name, "a list of texts", node is JsonString ? $"write `[{scope.Words(node)}]`" : null);
            return null;
        }

        if (list.Items.Count == 0)
        {
            scope.Bag.ReportBlank(scope.At(node), name, "at least one item");
            return null;
        }

        List<Located<string>> items = [];
        foreach (JsonNode written in list.Items)
        {
            if (read(written) is not { } item)
            {
                continue;
            }

            if (items.Exists(i => i.Value == item.Value))
            {
                scope.Bag.ReportDuplicateItem(scope.At(item.Span), name, item.Value);
            }
            else
            {
                items.Add(item);
            }
        }

        return items.Count == 0 ? null : items;
    }
}
