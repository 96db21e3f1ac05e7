using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads what a breach costs.</summary>
internal static class PointsReader
{
    /// <summary>The most that one breach may cost.</summary>
    public const int MaxPoints = 1_000_000;

    private const int MaxCount = 1_000_000;
    private static readonly string[] Keys = ["account", "amount", "tiers", "window", "period", "by", "perDay", "onceWithin", "until"];

    /// <summary>Reads <c>points</c>; null, reported, where they can't be read.</summary>
    public static PointsDefinition? Read(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "points", "`points`", Keys) is not { } reader)
        {
            return null;
        }

        Located<string>? account = reader.RequiredText("account", "\"transaction\"") is { } name
            ? Texts.Reference(scope, name, "the name of an account", "transaction")
            : null;
        bool sound = account is not null & GoTogether(reader);
        IReadOnlyList<TierDefinition>? tiers = reader.TryOptional("tiers", out JsonNode? list) ? ReadTiers(scope, list) : [];
        JsonNode? amount = !reader.Mentions("tiers") && reader.Required("amount", "6") is { } price ? Amount(scope, price) : null;
        sound &= tiers is not null && (reader.Mentions("tiers") || amount is not null);
        LimitDefinition? window = reader.TryOptional("window", out JsonNode? windowNode) ? LimitReader.Read(scope, windowNode, "window") : null;
        int? month = reader.TryOptional("period", out JsonNode? periodNode) ? ReadPeriod(scope, periodNode) : null;
        ExpressionText? by = reader.OptionalExpression("by");
        JsonNode? perDay = reader.TryOptional("perDay", out JsonNode? cap) ? Numbers.DecimalOrParameter(scope, cap, "perDay", 0) : null;
        LimitDefinition? once = reader.TryOptional("onceWithin", out JsonNode? onceNode) ? LimitReader.Read(scope, onceNode, "onceWithin") : null;
        ExpressionText? until = reader.OptionalExpression("until");
        sound &= Fits(windowNode, window) && Fits(periodNode, month) && Fits(reader.Optional("by"), by) && Fits(cap, perDay)
            && Fits(onceNode, once) && Fits(reader.Optional("until"), until);
        return sound ? new PointsDefinition(reader.Where, account!.Value, amount, tiers!, window, month, by, perDay, once, until) : null;
    }

    private static bool Fits(JsonNode? written, object? read) => written is null || read is not null;

    private static bool GoTogether(ObjectReader reader)
    {
        DiagnosticBag bag = reader.Scope.Bag;
        if (reader.Member("amount") is not null && reader.Member("tiers") is { } tiers)
        {
            bag.ReportKeysExclude(reader.Scope.At(tiers.NameSpan), "`points` has `amount` or `tiers`, not both", "keep the one that is meant");
            return false;
        }

        if (reader.Member("window") is not null && reader.Member("period") is { } period)
        {
            bag.ReportKeysExclude(reader.Scope.At(period.NameSpan), "`points` has `window` or `period`, not both", "keep the one that is meant");
            return false;
        }

        if (!reader.Mentions("tiers") && (reader.Member("window") ?? reader.Member("period")) is { } counting)
        {
            bag.ReportKeysExclude(
                reader.Scope.At(counting.NameSpan), $"`{counting.Name}` counts breaches for `tiers`, but there are none", "write `tiers` instead of `amount`, or leave it out");
            return false;
        }

        return true;
    }

    private static IReadOnlyList<TierDefinition>? ReadTiers(RuleScope scope, JsonNode node)
    {
        if (node is not JsonArray list)
        {
            scope.WrongType(node, "tiers", "a list", "write `[ { \"from\": 3, \"amount\": 2 }, { \"from\": 5, \"amount\": 6 } ]`");
            return null;
        }

        if (list.Items.Count == 0)
        {
            scope.Bag.ReportBlank(scope.At(list), "tiers", "at least one tier such as `{ \"from\": 3, \"amount\": 2 }`");
            return null;
        }

        List<TierDefinition> tiers = [.. list.Items.Select(item => ReadTier(scope, item)).OfType<TierDefinition>()];
        foreach ((TierDefinition lower, TierDefinition higher) in tiers.Zip(tiers.Skip(1)))
        {
            if (lower.From is JsonNumber first && higher.From is JsonNumber second && second.Value <= first.Value)
            {
                scope.Bag.ReportOutOfRange(scope.At(second), "from", scope.Words(second), $"more than {scope.Words(first)}, where the tier before begins");
                return null;
            }
        }

        return tiers.Count == list.Items.Count ? tiers : null;
    }

    private static TierDefinition? ReadTier(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "tiers", "a tier", "from", "amount") is not { } reader)
        {
            return null;
        }

        JsonNode? from = reader.Required("from", "3") is { } first ? Numbers.IntegerOrParameter(scope, first, "from", 1, MaxCount) : null;
        JsonNode? amount = reader.Required("amount", "2") is { } price ? Amount(scope, price) : null;
        return from is null || amount is null ? null : new TierDefinition(reader.Where, from, amount);
    }

    private static JsonNode? Amount(RuleScope scope, JsonNode node)
    {
        if (node is JsonString)
        {
            return Texts.Read(scope, node, "amount");
        }

        if (Numbers.Decimal(scope, node, "amount", 0, orEqual: true) is not { } amount)
        {
            return null;
        }

        if (amount <= MaxPoints)
        {
            return node;
        }

        scope.Bag.ReportOutOfRange(scope.At(node), "amount", scope.Words(node), $"{MaxPoints} or less");
        return null;
    }

    private static int? ReadPeriod(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "period", "`period`", "monthStartsOn") is not { } reader)
        {
            return null;
        }

        return reader.TryOptional("monthStartsOn", out JsonNode? day) ? Numbers.Integer(scope, day, "monthStartsOn", 1, 28) : 1;
    }
}
