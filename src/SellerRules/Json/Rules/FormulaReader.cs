using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Json.Rules;

/// <summary>Reads the kind that works out a figure.</summary>
internal static class FormulaReader
{
    /// <summary>Reads a <c>formula</c>.</summary>
    public static FormulaDefinition? Read(RuleScope scope, JsonNode node, Location where)
    {
        if (ObjectReader.Open(scope, node, "formula", "`formula`", "value", "name", "unit") is not { } reader)
        {
            return null;
        }

        ExpressionText? value = reader.RequiredExpression("value", "\"…\"");
        Located<string>? name = reader.RequiredText("name", "\"totalSales\"") is { } text ? Texts.FactName(scope, text) : null;
        JsonString? unit = reader.OptionalText("unit");
        return value is null || name is not { } found ? null : new FormulaDefinition(where, value, found, unit?.Value);
    }
}
