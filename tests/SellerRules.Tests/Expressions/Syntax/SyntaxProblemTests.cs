using SellerRules.Expressions.Binding;

namespace SellerRules.Tests.Expressions.Syntax;

public sealed class SyntaxProblemTests
{
    private const string ValueIs =
        "a value is a fact (`order.paidAt`), a constant (`'text'`, `12.5`, `72h`), `@parameter`, a function call or an expression in parentheses";

    private const string Joins = "join conditions with `and` or `or`; compare with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `under`";
    private const string NoMethods = "functions are written `name(x, …)`, and nothing of .NET can be called";

    public static TheoryData<string, string, string, string, string?> Problems => new()
    {
        { "a and", "and", "SR0320", "a value is expected here, but nothing follows", ValueIs },
        { "a + * b", "*", "SR0320", "a value is expected here, but `*` follows", ValueIs },
        { "f(a,)", ")", "SR0320", "a value is expected here, but `)` follows", ValueIs },
        { "()", ")", "SR0320", "a value is expected here, but `)` follows", ValueIs },
        { "a > +5", "+", "SR0320", "a number takes no leading `+`", "leave the `+` out" },
        { "order. == 5", "==", "SR0320", "behind `.` stands the name of a fact, but `==` follows", "write `order.paidAt`" },
        { "a b", "b", "SR0321", "an operator is expected before `b`", Joins },
        { "a.b contains 'x'", "contains", "SR0321", "an operator is expected before `contains`", "write `x in list` for a list, `contains(text, 'part')` for a text" },
        { "a gt 5", "gt", "SR0321", "an operator is expected before `gt`", "write `>`" },
        { "a between 1", "between", "SR0321", "an operator is expected before `between`", "write `x >= a and x <= b`" },
        { "'a'('b')", "(", "SR0321", "an operator is expected before `(`", Joins },
        { "a)", ")", "SR0322", "`)` can't stand here", "there is no `(` that it closes" },
        { "a]", "]", "SR0322", "`]` can't stand here", "there is no `[` that it closes" },
        { "a, b", ",", "SR0322", "`,` can't stand here", "`,` separates the arguments of a function and the members of a list; join conditions with `and`" },
        { "a : b", ":", "SR0322", "`:` can't stand here", "`:` belongs to `condition ? whenTrue : whenFalse`" },
        { "(a and b", "(", "SR0323", "this `(` is never closed", "add `)`" },
        { "a in ['x'", "[", "SR0323", "this `[` is never closed", "add `]`" },
        { "(a, b)", ",", "SR0323", "`)` is expected here, but `,` follows", "close with `)` first" },
        { "f(a]", "]", "SR0323", "`)` is expected here, but `]` follows", "close with `)` first" },
        { "1 < a.b <= 5", "<=", "SR0324", "comparisons can't be chained", "write `1 < a.b and a.b <= 5`" },
        { "a is none == b", "==", "SR0324", "comparisons can't be chained", "put one of them in parentheses" },
        { "order.paidAt == null", "null", "SR0325", "there is no value `null`", "write `order.paidAt is none`" },
        { "order.paidAt != NULL", "NULL", "SR0325", "there is no value `NULL`", "write `order.paidAt is some`" },
        { "a = none", "none", "SR0325", "there is no value `none`", "write `a is none`" },
        { "a is null", "null", "SR0325", "there is no value `null`", "write `a is none`" },
        { "null == a", "null", "SR0325", "there is no value `null`", "ask with `x is none` or `x is some`" },
        { "a is true", "true", "SR0326", "behind `is` stands `none` or `some`, but `true` follows", "write `x is none` or `x is some`; to compare values write `==`" },
        { "a is", "is", "SR0326", "behind `is` stands `none` or `some`, but nothing follows", "write `x is none` or `x is some`; to compare values write `==`" },
        { "a is not none", "not", "SR0326", "`is not` isn't written here", "write `a is some`" },
        { "order.tags.Contains('x')", "Contains", "SR0327", "`Contains` is called like a method; there are no methods here", "write `'x' in order.tags` for a list, `contains(order.tags, 'x')`" },
        { "order.lines.Any(x => x.quantity > 1)", "Any", "SR0327", "`Any` is called like a method; there are no methods here", "write `any(order.lines, x => x.quantity > 1)`" },
        { "order.lines.Count() > 1", "Count", "SR0327", "`Count` is called like a method; there are no methods here", "write `count(order.lines)`" },
        { "order.id.StartsWith('8')", "StartsWith", "SR0327", "`StartsWith` is called like a method; there are no methods here", "write `startsWith(order.id, '8')`" },
        { "order.GetType()", "GetType", "SR0327", "`GetType` is called like a method; there are no methods here", NoMethods },
        { "System.IO.File.Delete('x')", "Delete", "SR0327", "`Delete` is called like a method; there are no methods here", NoMethods },
        { "order.lines[0].price > 1", "[", "SR0328", "only a table can be looked up with `[…]`, and `order.lines` is none", "write `@table[key]`; to ask about a list's members write `any(list, x => …)`" },
        { "x => x.a", "=>", "SR0329", "`=>` stands only in a function's argument", "write `any(order.lines, line => line.quantity > 1)`" },
        { "any(a, (x) => x.b)", "=>", "SR0329", "before `=>` stands exactly one name, without parentheses", "write `x => x.quantity > 1`" },
        { "a == not b", "not", "SR0330", "`not` can't stand behind this operator", "put it in parentheses: `(not x)`" },
        { "a.b not in ['x']", "not", "SR0330", "`not` stands before the whole comparison", "write `not a.b in ['x']`" },
        { "a ? b", "b", "SR0331", "`:` is expected here, but nothing follows", "a choice has both sides: `condition ? whenTrue : whenFalse`" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Parse_WrongOrder_SaysWhatToWrite(string expression, string marked, string code, string message, string? help)
    {
        ParsedExpression parsed = ParsedExpression.Of(expression);

        Assert.Null(parsed.Root);
        Diagnostic problem = Assert.Single(parsed.Problems);
        Assert.Equal(marked, ParsedExpression.Marked(problem));
        Assert.Equal((code, message, help), (problem.Code, problem.Message, problem.Help));
    }

    [Fact]
    public void Parse_SeveralMistakes_ReportsEachOnce()
    {
        ParsedExpression parsed = ParsedExpression.Of("a b and (c + ) or d.E() and f(1 < g < 3, h == null) and k is 5");

        Assert.Equal(["b", ")", "E", "<", "null", "5"], parsed.Problems.Select(ParsedExpression.Marked));
    }

    [Theory]
    [InlineData("a in {b}")]
    [InlineData("订单.金额 > 5")]
    [InlineData("a > $5 and b")]
    [InlineData("a ~ b")]
    public void Parse_UnreadableCharacter_DrawsNoFurtherProblems(string expression)
    {
        Assert.All(ParsedExpression.Of(expression).Problems, p => Assert.StartsWith("SR031", p.Code, StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_StrayBracket_ReportsWhatComesBehind()
    {
        ParsedExpression parsed = ParsedExpression.Of("a) and b == null");

        Assert.Equal([")", "null"], parsed.Problems.Select(ParsedExpression.Marked));
    }

    [Fact]
    public void Parse_EveryFunctionAsMethod_IsShownAsFunction()
    {
        Assert.All(Functions.Names, name => Assert.Contains($"{name}(order.lines, 1)", ParsedExpression.Of($"order.lines.{name}(1)").Problems.Single().Help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("typeof(order)")]
    [InlineData("System.IO.File")]
    [InlineData("nosuch.fact == nosuch(1)")]
    public void Parse_UnknownNames_AreTheBindersConcern(string expression)
    {
        Assert.NotNull(ParsedExpression.Valid(expression));
    }
}
