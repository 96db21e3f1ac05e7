using System.Globalization;
using SellerRules.Diagnostics;
using SellerRules.Text.Matching;

namespace SellerRules.Json.Rules;

/// <summary>Reads numbers within bounds, and the scalars that may be a parameter instead.</summary>
internal static class Numbers
{
    private static readonly PlainPattern SharePattern = PlainPattern.Of("[0-9]{1,9}(?:[.][0-9]{1,9})?%");
    private static readonly PlainPattern ParameterPattern = PlainPattern.Of("@(?:[a-z0-9-]+/[a-z0-9-]+#)?[a-z0-9-]+");

    /// <summary>A whole number between two bounds (both inclusive).</summary>
    public static int? Integer(RuleScope scope, JsonNode node, string name, int least, int most)
    {
        if (node is not JsonNumber number)
        {
            scope.WrongType(node, name, "a whole number", UnquotedHelp(node));
            return null;
        }

        if (number.Value == decimal.Truncate(number.Value) && number.Value >= least && number.Value <= most)
        {
            return (int)number.Value;
        }

        string allowed = string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}");
        scope.Bag.ReportOutOfRange(scope.At(node), name, scope.Words(node), allowed);
        return null;
    }

    /// <summary>A number above <paramref name="over"/> (exclusive), or from it on where <paramref name="orEqual"/>.</summary>
    public static decimal? Decimal(RuleScope scope, JsonNode node, string name, decimal over, bool orEqual = false)
    {
        if (node is not JsonNumber number)
        {
            scope.WrongType(node, name, "a number", UnquotedHelp(node));
            return null;
        }

        if (number.Value > over || (orEqual && number.Value == over))
        {
            return number.Value;
        }

        string bound = string.Create(CultureInfo.InvariantCulture, $"{over}");
        scope.Bag.ReportOutOfRange(scope.At(node), name, scope.Words(node), orEqual ? $"{bound} or more" : $"above {bound}");
        return null;
    }

    /// <summary>A number above <paramref name="over"/> (exclusive), or from it on where <paramref name="orEqual"/>; or a parameter.</summary>
    public static JsonNode? DecimalOrParameter(RuleScope scope, JsonNode node, string name, decimal over, bool orEqual = false) =>
        node is JsonString ? Parameter(scope, node, name, "a number") : Decimal(scope, node, name, over, orEqual) is null ? null : node;

    /// <summary>A whole number between two bounds (both inclusive), or a parameter.</summary>
    public static JsonNode? IntegerOrParameter(RuleScope scope, JsonNode node, string name, int least, int most) =>
        node is JsonString ? Parameter(scope, node, name, "a whole number") : Integer(scope, node, name, least, most) is null ? null : node;

    /// <summary>A number or a text with a unit, or a parameter; binding checks the unit.</summary>
    public static JsonNode? Scalar(RuleScope scope, JsonNode node, string name)
    {
        if (node is JsonNumber)
        {
            return node;
        }

        if (node is not JsonString)
        {
            scope.WrongType(node, name, "a number, a text with a unit or a parameter", "write `5`, `\"USD 5\"` or `\"@name\"`");
            return null;
        }

        return Texts.Read(scope, node, name) is not { } text ? null : text.Value.StartsWith('@') ? Parameter(scope, text, name, "a number") : text;
    }

    /// <summary>A percentage such as <c>"300%"</c>, or a parameter.</summary>
    public static JsonNode? Share(RuleScope scope, JsonNode node, string name)
    {
        if (node is JsonNumber)
        {
            scope.Bag.ReportBadShare(scope.At(node), name, $"the bare number {scope.Words(node)}", "write it with its sign: `\"300%\"` is three times as much again");
            return null;
        }

        if (Texts.Read(scope, node, name) is not { } text)
        {
            return null;
        }

        if (text.Value.StartsWith('@'))
        {
            return Parameter(scope, text, name, "a percentage");
        }

        if (SharePattern.IsMatch(text.Value))
        {
            return text;
        }

        scope.Bag.ReportBadShare(scope.At(text), name, $"`{text.Value}`", "write a percentage such as `300%` or `8.6%`, or a parameter such as `@name`");
        return null;
    }

    /// <summary>Whether a text is a parameter's name behind an at sign, of this file or another.</summary>
    public static bool IsParameter(string text) => ParameterPattern.IsMatch(text);

    private static JsonNode? Parameter(RuleScope scope, JsonNode node, string name, string expected)
    {
        if (Texts.Read(scope, node, name) is not { } text)
        {
            return null;
        }

        if (IsParameter(text.Value))
        {
            return text;
        }

        if (text.Value.StartsWith('@'))
        {
            scope.Bag.ReportBadName(scope.At(text), "a parameter", text.Value, "write `@` and small letters, digits and hyphens, such as `@late-confirmations`");
        }
        else
        {
            scope.WrongType(node, name, $"{expected} or a parameter", UnquotedHelp(node));
        }

        return null;
    }

    private static string? UnquotedHelp(JsonNode node) =>
        node is JsonString text && decimal.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? $"write it without quotes: `{text.Value}`"
            : null;
}
