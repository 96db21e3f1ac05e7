using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads what follows from a breach.</summary>
internal static class OutcomeReader
{
    private const int MaxPoints = 1_000_000;
    private static readonly string[] Later = ["tiers", "window", "period", "by", "perDay", "onceWithin"];

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
            reader.TryOptional("points", out JsonNode? points) ? ReadPoints(scope, points) : null,
            reader.TryOptional("countAs", out JsonNode? countAs) ? Texts.RuleReference(scope, countAs, "countAs") : null,
            reader.OptionalWord("duty", "seller", "platform") == "platform" ? Duty.Platform : Duty.Seller);
    }

    private static PointsDefinition? ReadPoints(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "points", "`points`", ["account", "amount", .. Later]) is not { } reader)
        {
            return null;
        }

        foreach (JsonMember later in reader.Members.Where(m => Later.Contains(m.Name)))
        {
            scope.Bag.ReportNotYet(scope.At(later.NameSpan), $"`{later.Name}` in `points`");
        }

        Located<string>? account = reader.RequiredText("account", "\"transaction\"") is { } name
            ? Texts.Reference(scope, name, "the name of an account", "transaction")
            : null;
        if (reader.Member("amount") is not null && reader.Member("tiers") is { } tiers)
        {
            scope.Bag.ReportKeysExclude(scope.At(tiers.NameSpan), "`points` has `amount` or `tiers`, not both", "keep the one that is meant");
        }

        if (reader.Member("tiers") is not null || reader.Required("amount", "6") is not { } amountNode)
        {
            return null;
        }

        decimal? amount = Numbers.Decimal(scope, amountNode, "amount", 0, orEqual: true);
        if (amount > MaxPoints)
        {
            scope.Bag.ReportOutOfRange(scope.At(amountNode), "amount", scope.Words(amountNode), $"{MaxPoints} or less");
            return null;
        }

        return account is { } found && amount is { } value ? new PointsDefinition(reader.Where, found, new Located<decimal>(value, amountNode.Span)) : null;
    }
}
