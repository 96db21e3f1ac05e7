using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the kind that compares a figure with its own past.</summary>
internal static class SpikeReader
{
    private const int MaxPreviousDays = 366;

    /// <summary>Reads a <c>spike</c>.</summary>
    public static SpikeDefinition? Read(RuleScope scope, JsonNode node, Location where)
    {
        string[] keys = ["value", "increaseOver", "increaseAtLeast", "baseline", "minimum", "onZeroBaseline", "missingDays"];
        if (ObjectReader.Open(scope, node, "spike", "`spike`", keys) is not { } reader)
        {
            return null;
        }

        ExpressionText? value = reader.RequiredExpression("value", "\"…\"");
        (JsonNode? increase, bool inclusive) = ReadIncrease(reader);
        BaselineDefinition? baseline = reader.Required("baseline", "{ \"previousDays\": 7, \"statistic\": \"mean\" }") is { } found ? ReadBaseline(scope, found) : null;
        JsonNode? minimum = reader.TryOptional("minimum", out JsonNode? least) ? Numbers.Scalar(scope, least, "minimum") : null;
        string? onZero = reader.RequiredWord("onZeroBaseline", "unknown", "breach", "ignore");
        string? missing = reader.RequiredWord("missingDays", "zero", "unknown");
        if (value is null || increase is null || baseline is null || onZero is null || missing is null || (least is not null && minimum is null))
        {
            return null;
        }

        ZeroBaselinePolicy zeroPolicy = onZero switch
        {
            "breach" => ZeroBaselinePolicy.Breach,
            "ignore" => ZeroBaselinePolicy.Ignore,
            _ => ZeroBaselinePolicy.Unknown,
        };
        MissingDaysPolicy missingPolicy = missing == "zero" ? MissingDaysPolicy.Zero : MissingDaysPolicy.Unknown;
        return new SpikeDefinition(where, value, increase, inclusive, baseline, minimum, zeroPolicy, missingPolicy);
    }

    private static (JsonNode? Value, bool IsInclusive) ReadIncrease(ObjectReader reader)
    {
        RuleScope scope = reader.Scope;
        if (reader.Member("increaseOver") is not null && reader.Member("increaseAtLeast") is { } second)
        {
            scope.Bag.ReportKeysExclude(
                scope.At(second.NameSpan), "a spike has `increaseOver` or `increaseAtLeast`, not both", "the first is exceeded, the second is reached");
            return (null, false);
        }

        bool inclusive = reader.Mentions("increaseAtLeast");
        string key = inclusive ? "increaseAtLeast" : "increaseOver";
        return (reader.Required(key, "\"300%\"") is { } node ? Numbers.Share(scope, node, key) : null, inclusive);
    }

    private static BaselineDefinition? ReadBaseline(RuleScope scope, JsonNode node)
    {
        if (ObjectReader.Open(scope, node, "baseline", "`baseline`", "previousDays", "statistic", "where") is not { } reader)
        {
            return null;
        }

        JsonNode? days = reader.Required("previousDays", "7") is { } found
            ? Numbers.IntegerOrParameter(scope, found, "previousDays", 1, MaxPreviousDays)
            : null;
        string? statistic = reader.RequiredWord("statistic", "mean");
        ExpressionText? where = reader.OptionalExpression("where");
        return days is null || statistic is null || (reader.Mentions("where") && where is null) ? null : new BaselineDefinition(reader.Where, days, where);
    }
}
