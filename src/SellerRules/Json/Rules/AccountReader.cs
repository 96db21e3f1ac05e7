using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the penalty point accounts of a rule set.</summary>
internal static class AccountReader
{
    /// <summary>The least <c>every</c>.</summary>
    public const decimal LeastEvery = 0.01m;

    /// <summary>Reads all members of <c>accounts</c>.</summary>
    public static IReadOnlyList<AccountDefinition> Read(RuleScope scope, JsonNode node)
    {
        List<AccountDefinition> accounts = [];
        foreach (JsonMember member in ObjectReader.OpenMap(scope, node, "accounts", "`accounts`")?.Members ?? [])
        {
            Located<string>? name = Texts.Name(scope, member.Name, member.NameSpan, "the name of an account");
            if (ReadOne(scope, member) is { } account && name is not null)
            {
                accounts.Add(account);
            }
        }

        return accounts;
    }

    private static AccountDefinition? ReadOne(RuleScope scope, JsonMember member)
    {
        if (ObjectReader.Open(scope, member.Value, member.Name, "an account", "title", "expiresAfter", "steps", "perDay") is not { } reader)
        {
            return null;
        }

        return new AccountDefinition(
            new Located<string>(member.Name, member.NameSpan),
            reader.TryOptional("title", out JsonNode? title) ? LocalizedTexts.Read(scope, title, "title") : null,
            reader.TryOptional("expiresAfter", out JsonNode? life) ? DatedReader.Read(scope, life, "expiresAfter", LimitReader.Read) ?? [] : [],
            reader.TryOptional("steps", out JsonNode? steps) ? ReadSteps(scope, steps) : [],
            reader.TryOptional("perDay", out JsonNode? perDay) ? Numbers.DecimalOrParameter(scope, perDay, "perDay", 0) : null);
    }

    private static IReadOnlyList<StepDefinition> ReadSteps(RuleScope scope, JsonNode node)
    {
        if (node is not JsonArray list)
        {
            scope.WrongType(node, "steps", "a list", "write `[ { \"at\": 12, \"action\": \"freeze\", \"for\": \"P7D\" } ]`");
            return [];
        }

        List<StepDefinition> steps = [];
        foreach (JsonNode item in list.Items)
        {
            if (ReadStep(scope, item) is not { } step)
            {
                continue;
            }

            if (PlainAt(step) is { } at && steps.Exists(s => PlainAt(s)?.Value == at.Value))
            {
                scope.Bag.ReportDuplicateItem(step.Location, "steps", scope.Words(at));
            }

            steps.Add(step);
        }

        return steps;
    }

    private static StepDefinition? ReadStep(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "steps", "a step", "at", "every", "action", "for") is not { } reader)
        {
            return null;
        }

        if (reader.Member("at") is not null && reader.Member("every") is { } second)
        {
            scope.Bag.ReportKeysExclude(scope.At(second.NameSpan), "a step has `at` or `every`, not both", "split it into two steps");
            return null;
        }

        string key = reader.Mentions("every") ? "every" : "at";
        IReadOnlyList<DatedDefinition<JsonNode>>? threshold = reader.Required(key, "12") is { } value ? DatedReader.Read(scope, value, key, ReadThreshold) : null;
        ActionDefinition? action = ActionReader.ReadOfStep(reader);
        return threshold is null || action is null ? null
            : key == "every" ? new StepDefinition(reader.Where, [], threshold, action)
            : new StepDefinition(reader.Where, threshold, [], action);
    }

    private static JsonNumber? PlainAt(StepDefinition step) => step.At is [{ From: null, Value: JsonNumber at }] ? at : null;

    // A step far finer than the points would fire without end.
    private static JsonNode? ReadThreshold(RuleScope scope, JsonNode value, string key) =>
        key == "every" ? Numbers.DecimalOrParameter(scope, value, key, LeastEvery, orEqual: true) : Numbers.DecimalOrParameter(scope, value, key, 0);
}
