using SellerRules.Diagnostics;
using SellerRules.Expressions.Syntax;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Tests.Expressions.Syntax;

/// <summary>An expression parsed from a file that holds nothing but its JSON string.</summary>
internal sealed record ParsedExpression(ExpressionText Text, ExpressionSyntax? Root, IReadOnlyList<Diagnostic> Problems)
{
    public static ExpressionText TextOf(string expression) =>
        FromJson($"\"{expression.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t")}\"", expression);

    public static ExpressionText FromJson(string json, string decoded) =>
        new(new SourceFile("rules.json", json), new JsonString(new TextSpan(0, json.Length), decoded));

    public static ParsedExpression Of(string expression) => Of(TextOf(expression));

    public static ParsedExpression Of(ExpressionText text)
    {
        DiagnosticBag bag = new();
        ExpressionSyntax? root = ExpressionParser.Parse(text, bag);
        return new ParsedExpression(text, root, bag.ToSorted());
    }

    public static ExpressionSyntax Valid(string expression)
    {
        ParsedExpression parsed = Of(expression);
        Assert.Empty(parsed.Problems.Select(p => p.ToString()));
        return parsed.Root!;
    }

    /// <summary>The words that a problem points at.</summary>
    public static string Marked(Diagnostic problem) => problem.SourceLine.Substring(problem.Column - 1, problem.Length);
}
