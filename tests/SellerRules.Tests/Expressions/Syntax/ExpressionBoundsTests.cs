using SellerRules.Expressions.Syntax;

namespace SellerRules.Tests.Expressions.Syntax;

public sealed class ExpressionBoundsTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    public void Parse_Empty_IsOneProblem(string expression)
    {
        Diagnostic problem = Assert.Single(ParsedExpression.Of(expression).Problems);

        Assert.Equal(("SR0304", "the expression is empty"), (problem.Code, problem.Message));
    }

    [Fact]
    public void Parse_HundredThousandParentheses_IsOneProblem()
    {
        ParsedExpression parsed = ParsedExpression.Of(new string('(', 100_000));

        Diagnostic problem = Assert.Single(parsed.Problems);
        Assert.Equal(("SR0301", "the expression is 100000 characters long; at most 4096 are allowed"), (problem.Code, problem.Message));
        Assert.Equal(ExpressionBounds.MaxLength + 2, problem.Column);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("f(")]
    [InlineData("[")]
    [InlineData("not ")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("@t[")]
    [InlineData("a ? ")]
    [InlineData("x => ")]
    [InlineData("any(a, x => ")]
    [InlineData("a == not ")]
    [InlineData("a not in ")]
    public void Parse_NestedWithoutEnd_IsRefusedAtOnce(string opening)
    {
        string expression = string.Concat(Enumerable.Repeat(opening, ExpressionBounds.MaxLength / opening.Length));

        ParsedExpression parsed = ParsedExpression.Of(expression);

        Assert.Null(parsed.Root);
        Assert.NotEmpty(parsed.Problems);
    }

    [Theory]
    [InlineData("(", "a", ")")]
    [InlineData("not ", "a", "")]
    [InlineData("-", "a", "")]
    [InlineData("[", "a", "]")]
    [InlineData("@t[", "a", "]")]
    public void Parse_Depth_AllowsSixtyFourLevels(string opening, string inner, string closing)
    {
        string Nested(int levels) =>
            string.Concat(Enumerable.Repeat(opening, levels)) + inner + string.Concat(Enumerable.Repeat(closing, levels));

        Assert.Empty(ParsedExpression.Of(Nested(ExpressionBounds.MaxDepth - 1)).Problems);
        Diagnostic problem = Assert.Single(ParsedExpression.Of(Nested(ExpressionBounds.MaxDepth)).Problems);
        Assert.Equal(("SR0302", "the expression is nested deeper than 64 levels here"), (problem.Code, problem.Message));
    }

    [Fact]
    public void Parse_LongChain_IsOneLevel()
    {
        string chain = string.Join(" or ", Enumerable.Repeat("a", 400));

        Assert.NotNull(ParsedExpression.Valid(chain));
    }

    [Fact]
    public void Parse_Nodes_AllowsAThousand()
    {
        string Sum(int names) => string.Join('+', Enumerable.Repeat("a", names)) + " < 1";

        Assert.NotNull(ParsedExpression.Valid(Sum(499)));
        Diagnostic problem = Assert.Single(ParsedExpression.Of(Sum(500)).Problems);
        Assert.Equal(("SR0303", "the expression has more than 1000 names, values and operators"), (problem.Code, problem.Message));
    }

    [Fact]
    public void Parse_AnyCharacters_EndsWithTreeOrProblem()
    {
        Random random = new(20240331);
        string[] pieces =
        [
            "a", "order", ".", "(", ")", "[", "]", ",", "?", ":", "=>", "==", "=", "<", ">", "!", "not ", " in ", " is ", "none", "some", "and ", " or ",
            "'", "''", "\"", "@", "@a", "#", "/", "-", "+", "*", "%", "5", "5d", "2024-01-01", "T10:00", "Z", "USD ", "\\", "\uD83D", "\u0000", "（", "null", " ",
        ];
        for (int i = 0; i < 20_000; i++)
        {
            string expression = string.Concat(Enumerable.Range(0, random.Next(1, 25)).Select(_ => pieces[random.Next(pieces.Length)]));

            ParsedExpression parsed = ParsedExpression.Of(ParsedExpression.FromJson($"\"{expression}\"", expression));

            Assert.True(parsed.Root is null == parsed.Problems.Count > 0, expression);
        }
    }
}
