using SellerRules.Diagnostics;
using SellerRules.Expressions.Binding;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Model;
using SellerRules.Text;
using static System.FormattableString;

namespace SellerRules.Judging.Binding;

/// <summary>Checks the settings of kinds that are values or parameters: limits, shares, counts.</summary>
internal sealed class SettingBinder(RuleSetDefinition set, ParameterTable parameters, DiagnosticBag bag)
{
    /// <summary>A limit; null, reported, where it can't be used.</summary>
    public Parameter? Limit(LimitDefinition definition)
    {
        if (definition is not ParameterLimitDefinition reference)
        {
            return parameters.LimitsOf(set).Bind(definition) is { } limit ? Plain(BoundType.Limit, limit) : null;
        }

        return Find(reference.Name, reference.Location) is { } found ? Check(found, reference.Location, "a limit", ValueKind.Limit) : null;
    }

    /// <summary>A value of one of the kinds, or a parameter that holds one.</summary>
    public Parameter? Value(JsonNode node, string expected, params ReadOnlySpan<ValueKind> kinds)
    {
        Location at = new(set.File, node.Span);
        if (node is JsonString { Value: ['@', ..] reference })
        {
            return Find(reference[1..], at) is { } found ? Check(found, at, expected, kinds) : null;
        }

        BoundConstant? constant = node switch
        {
            JsonNumber number => new BoundConstant(BoundType.Number, number.Value),
            JsonString period when Period.LooksLikeOne(period.Value) => parameters.BindPeriod(set, period),
            JsonString text => ScalarText.Read(text.Value),
            _ => null,
        };
        return constant is null ? Wrong(at, expected, node.Describe()) : Check(Plain(constant.Type, constant.Value), at, expected, kinds);
    }

    /// <summary>A number of points, at least <paramref name="least"/>, else above 0; or a parameter that holds only such numbers.</summary>
    public Parameter? Points(JsonNode node, string name, decimal? least = null)
    {
        Parameter? points = Value(node, "a number of points", ValueKind.Number);
        return points is null || AreInRange(points, node, name, v => least is { } bound ? v >= bound : v > 0, least is { } allowed ? Invariant($"{allowed} or more") : "above 0")
            ? points
            : null;
    }

    /// <summary>Whether a parameter holds only what a breach may cost; else that is reported.</summary>
    public bool IsCost(Parameter parameter, JsonNode node, string name) => AreInRange(parameter, node, name, v => v is >= 0 and <= PointsReader.MaxPoints, Invariant($"from 0 to {PointsReader.MaxPoints}"));

    private bool AreInRange(Parameter parameter, JsonNode node, string name, Func<decimal, bool> isAllowed, string allowed)
    {
        foreach (object value in parameter.Values)
        {
            if (value is decimal number && !isAllowed(number))
            {
                bag.ReportOutOfRange(new Location(set.File, node.Span), name, Invariant($"{number}"), allowed);
                return false;
            }
        }

        return true;
    }

    private static Parameter Plain(BoundType type, object value) => new(string.Empty, string.Empty, type, [long.MinValue], [value], string.Empty);

    private Parameter? Find(string name, Location at)
    {
        Parameter? found = parameters.Find(set, name, at);
        if (found is null)
        {
            IReadOnlyCollection<string> names = parameters.NamesIn(set);
            bag.Report(
                BindingProblems.UnknownParameter,
                at,
                $"there is no parameter `@{name}`",
                Suggestion.Nearest(name, names) is { } near ? $"did you mean `@{near}`?"
                    : names.Count == 0 ? "the rule set has no `parameters`"
                    : $"there are {string.Join(", ", names.Order(StringComparer.Ordinal).Select(n => $"`@{n}`"))}");
        }

        return found?.Type.Kind == ValueKind.Error ? null : found;
    }

    private Parameter? Check(Parameter parameter, Location at, string expected, params ReadOnlySpan<ValueKind> kinds) =>
        kinds.Contains(parameter.Type.Kind) ? parameter : Wrong(at, expected, parameter.Type.Describe());

    private Parameter? Wrong(Location at, string expected, string found)
    {
        bag.Report(RuleProblems.WrongSetting, at, $"this must be {expected}, but it is {found}");
        return null;
    }
}
