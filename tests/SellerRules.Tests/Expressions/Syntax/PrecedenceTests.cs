using SellerRules.Expressions.Syntax;

namespace SellerRules.Tests.Expressions.Syntax;

public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("a or b and c", "a or (b and c)")]
    [InlineData("a and b or c and d", "(a and b) or (c and d)")]
    [InlineData("a || b && !c", "a or (b and (not c))")]
    [InlineData("not a and b", "(not a) and b")]
    [InlineData("not a == b", "not (a == b)")]
    [InlineData("not not a", "not (not a)")]
    [InlineData("a + b < c - d", "(a + b) < (c - d)")]
    [InlineData("a = b and c <> d", "(a == b) and (c != d)")]
    [InlineData("a - b - c", "(a - b) - c")]
    [InlineData("a - b * c / d", "a - ((b * c) / d)")]
    [InlineData("-a * b", "(-a) * b")]
    [InlineData("a - -b", "a - (-b)")]
    [InlineData("a*b+c", "(a * b) + c")]
    [InlineData("(a + b) * c", "(a + b) * c")]
    [InlineData("a ? b : c ? d : e", "a ? b : (c ? d : e)")]
    [InlineData("a ? b ? c : d : e", "a ? (b ? c : d) : e")]
    [InlineData("a or b ? c + d : e", "(a or b) ? (c + d) : e")]
    [InlineData("a.b is none and c.d is some", "(a.b is none) and (c.d is some)")]
    [InlineData("a + b is none", "(a + b) is none")]
    [InlineData("a in ['ES', 'FR'] or a under 'x/y'", "(a in ['ES', 'FR']) or (a under 'x/y')")]
    [InlineData("any(a.b, x => x.c > 1 and x.d)", "any(a.b, x => (x.c > 1) and x.d)")]
    [InlineData("all(a.b, x => x.c ? d : e)", "all(a.b, x => x.c ? d : e)")]
    [InlineData("under(a.b, 'x') and c", "under(a.b, 'x') and c")]
    [InlineData("a under ('x')", "a under 'x'")]
    [InlineData("a under under(b, c)", "a under under(b, c)")]
    [InlineData("f()", "f()")]
    [InlineData("[]", "[]")]
    [InlineData("a.b.c.d", "a.b.c.d")]
    [InlineData("where(a.b, x => x.c).d", "where(a.b, x => x.c).d")]
    [InlineData("@commission[line.product.category] * line.price", "@commission[line.product.category] * line.price")]
    [InlineData("x.is + x.none", "x.is + x.none")]
    [InlineData("a\t<\r\n b", "a < b")]
    public void Parse_Precedence_GroupsAsDocumented(string expression, string grouped)
    {
        ExpressionSyntax root = ParsedExpression.Valid(expression);

        Assert.Equal(grouped, SyntaxPrinter.Print(root));
    }

    [Theory]
    [InlineData("  a + (b) ", "a + (b)")]
    [InlineData("(a) + b", "(a) + b")]
    [InlineData(" not (a) ", "not (a)")]
    [InlineData("f( x => x ) ", "f( x => x )")]
    public void Parse_Span_CoversTheWordsWithoutBlanksAround(string expression, string words)
    {
        ExpressionSyntax root = ParsedExpression.Valid(expression);

        Assert.Equal(words, expression.Substring(root.Span.Start, root.Span.Length));
    }
}
