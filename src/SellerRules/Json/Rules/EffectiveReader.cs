using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;

namespace SellerRules.Json.Rules;

/// <summary>Reads the dates on which a rule holds.</summary>
internal static class EffectiveReader
{
    /// <summary>Reads <c>{ "from": date, "to": date }</c>, either of them null or absent; null, reported, where it can't be used.</summary>
    public static EffectiveDefinition? Read(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "effective", "`effective`", "from", "to") is not { } reader)
        {
            return null;
        }

        JsonString? fromText = reader.OptionalText("from", nullAllowed: true);
        JsonString? toText = reader.OptionalText("to", nullAllowed: true);
        LocalDate? from = fromText is null ? null : Texts.Date(scope, fromText.Value, fromText.Span);
        LocalDate? to = toText is null ? null : Texts.Date(scope, toText.Value, toText.Span);
        if (from is { } first && to is { } end && end <= first)
        {
            scope.Bag.ReportUnreachableDates(scope.At(toText!), fromText!.Value, toText!.Value);
        }

        return new EffectiveDefinition(reader.Where, from, to);
    }
}
