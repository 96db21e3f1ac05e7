using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the kind that says which band a number falls in.</summary>
internal static class MeasureReader
{
    private static readonly string[] BandKeys = ["name", "atLeast", "over", "atMost", "under", "breach", "message", "action"];

    /// <summary>Reads a <c>measure</c>.</summary>
    public static MeasureDefinition? Read(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "measure", "`measure`", "value", "bands") is not { } reader)
        {
            return null;
        }

        ExpressionText? value = reader.RequiredExpression("value", "\"…\"");
        IReadOnlyList<BandDefinition>? bands = reader.Required("bands", "[ { \"name\": \"good\", \"atLeast\": 4.8 }, { \"name\": \"low\", \"breach\": true } ]") is { } found
            ? ReadBands(scope, found)
            : null;
        return value is null || bands is null ? null : new MeasureDefinition(where, value, bands);
    }

    private static BandDefinition[]? ReadBands(RuleScope scope, JsonNode node)
    {
        if (node is not JsonArray list)
        {
            scope.WrongType(node, "bands", "a list of bands");
            return null;
        }

        if (list.Items.Count == 0)
        {
            scope.Bag.ReportBlank(scope.At(node), "bands", "at least one band");
            return null;
        }

        BandDefinition?[] bands = [.. list.Items.Select(item => ReadBand(scope, item))];
        return bands.Any(band => band is null) ? null : [.. bands.Select(band => band!)];
    }

    private static BandDefinition? ReadBand(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "bands", "a band", BandKeys) is not { } reader)
        {
            return null;
        }

        JsonString? name = reader.RequiredText("name", "\"good\"");
        bool isRead = TryBound(reader, "atLeast", "over", out BandBoundDefinition? lower) & TryBound(reader, "atMost", "under", out BandBoundDefinition? upper);
        bool hasBreach = reader.TryOptional("breach", out JsonNode? breach);
        if (hasBreach && breach is not JsonBoolean)
        {
            scope.WrongType(breach!, "breach", "true or false");
            isRead = false;
        }

        LocalizedText? message = reader.TryOptional("message", out JsonNode? texts) ? LocalizedTexts.Read(scope, texts, "message") : null;
        ActionDefinition? action = reader.TryOptional("action", out JsonNode? measure) ? ActionReader.Read(scope, measure) : null;
        isRead &= (texts is null || message is not null) && (measure is null || action is not null);
        return name is null || !isRead
            ? null
            : new BandDefinition(scope.At(name), name.Value, lower, upper, breach is JsonBoolean { Value: true }, message, action);
    }

    private static bool TryBound(ObjectReader reader, string inclusive, string exclusive, out BandBoundDefinition? bound)
    {
        RuleScope scope = reader.Scope;
        bound = null;
        if (reader.Member(inclusive) is not null && reader.Member(exclusive) is { } both)
        {
            scope.Bag.ReportKeysExclude(
                scope.At(both.NameSpan), $"a band has `{inclusive}` or `{exclusive}`, not both", "the first includes the bound, the second doesn't");
            return false;
        }

        if ((reader.Member(inclusive) ?? reader.Member(exclusive)) is not { } member)
        {
            return !reader.Mentions(inclusive) && !reader.Mentions(exclusive);
        }

        bound = Numbers.Scalar(scope, member.Value, member.Name) is { } value ? new BandBoundDefinition(value, member.Name == inclusive) : null;
        return bound is not null;
    }
}
