using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the kinds that the format has and this version doesn't judge: their keys are checked, and then they are refused.</summary>
internal static class LaterKindReader
{
    /// <summary>Reads a <c>measure</c>.</summary>
    public static UnsupportedKindDefinition? ReadMeasure(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "measure", "`measure`", "value", "bands") is not { } reader)
        {
            return null;
        }

        reader.RequiredExpression("value", "\"…\"");
        if (reader.Required("bands", "[ { \"name\": \"good\", \"atLeast\": 4.8 }, { \"name\": \"low\", \"breach\": true } ]") is { } bands)
        {
            ReadBands(scope, bands);
        }

        scope.Bag.ReportNotYet(where, "the kind `measure`");
        return new UnsupportedKindDefinition(where, "measure");
    }

    /// <summary>Reads a <c>formula</c>.</summary>
    public static UnsupportedKindDefinition? ReadFormula(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "formula", "`formula`", "value", "name", "unit") is not { } reader)
        {
            return null;
        }

        reader.RequiredExpression("value", "\"…\"");
        reader.RequiredText("name", "\"totalSales\"");
        reader.OptionalText("unit");
        scope.Bag.ReportNotYet(where, "the kind `formula`");
        return new UnsupportedKindDefinition(where, "formula");
    }

    private static void ReadBands(RuleScope scope, JsonNode node)
    {
        if (node is not JsonArray list)
        {
            scope.WrongType(node, "bands", "a list of bands");
            return;
        }

        if (list.Items.Count == 0)
        {
            scope.Bag.ReportBlank(scope.At(node), "bands", "at least one band");
        }

        foreach (JsonNode item in list.Items)
        {
            ReadBand(scope, item);
        }
    }

    private static void ReadBand(RuleScope scope, JsonNode node)
    {
        string[] keys = ["name", "atLeast", "over", "atMost", "under", "breach", "message", "action"];
        if (ObjectReader.Open(scope, node, "bands", "a band", keys) is not { } reader)
        {
            return;
        }

        reader.RequiredText("name", "\"good\"");
        foreach ((string first, string second) in (ReadOnlySpan<(string, string)>)[("atLeast", "over"), ("atMost", "under")])
        {
            if (reader.Member(first) is not null && reader.Member(second) is { } both)
            {
                scope.Bag.ReportKeysExclude(scope.At(both.NameSpan), $"a band has `{first}` or `{second}`, not both", "the first includes the bound, the second doesn't");
            }
        }

        foreach (JsonMember bound in reader.Members.Where(m => m.Name is "atLeast" or "over" or "atMost" or "under"))
        {
            Numbers.Scalar(scope, bound.Value, bound.Name);
        }

        if (reader.TryOptional("breach", out JsonNode? breach) && breach is not JsonBoolean)
        {
            scope.WrongType(breach, "breach", "true or false");
        }

        if (reader.TryOptional("message", out JsonNode? message))
        {
            LocalizedTexts.Read(scope, message, "message");
        }

        if (reader.TryOptional("action", out JsonNode? action))
        {
            ActionReader.Read(scope, action);
        }
    }
}
