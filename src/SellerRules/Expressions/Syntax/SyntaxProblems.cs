using SellerRules.Diagnostics;

namespace SellerRules.Expressions.Syntax;

/// <summary>What can be wrong with an expression's size and with how its words stand together.</summary>
internal static class SyntaxProblems
{
    public static readonly DiagnosticCode Long = new("SR0301", "Expression too long");
    public static readonly DiagnosticCode Deep = new("SR0302", "Expression nested too deep");
    public static readonly DiagnosticCode Large = new("SR0303", "Expression with too many parts");
    public static readonly DiagnosticCode Empty = new("SR0304", "Empty expression");
    public static readonly DiagnosticCode Operand = new("SR0320", "A value is missing");
    public static readonly DiagnosticCode Operator = new("SR0321", "An operator is missing");
    public static readonly DiagnosticCode Unexpected = new("SR0322", "Something that can't stand here");
    public static readonly DiagnosticCode Unclosed = new("SR0323", "A bracket isn't closed");
    public static readonly DiagnosticCode Chain = new("SR0324", "Comparisons in a chain");
    public static readonly DiagnosticCode Null = new("SR0325", "`null` in an expression");
    public static readonly DiagnosticCode Presence = new("SR0326", "`is` without `none` or `some`");
    public static readonly DiagnosticCode Method = new("SR0327", "Method call");
    public static readonly DiagnosticCode Index = new("SR0328", "Index on something that is no table");
    public static readonly DiagnosticCode Lambda = new("SR0329", "`=>` in the wrong place");
    public static readonly DiagnosticCode Negation = new("SR0330", "`not` in the wrong place");
    public static readonly DiagnosticCode Choice = new("SR0331", "`?` without `:`");

    public static Problem TooLong(int length) =>
        new(Long, $"the expression is {length} characters long; at most {ExpressionBounds.MaxLength} are allowed", "use parameters, lists with `in`, or several rules");

    public static Problem TooDeep() =>
        new(Deep, $"the expression is nested deeper than {ExpressionBounds.MaxDepth} levels here", "remove parentheses, or split it into several rules");

    public static Problem TooLarge() =>
        new(Large, $"the expression has more than {ExpressionBounds.MaxNodes} names, values and operators", "use parameters, lists with `in`, or several rules");

    public static Problem EmptyExpression() => new(Empty, "the expression is empty", "write a condition such as `order.paidAt is some`, or leave the member out");

    public static Problem OperandExpected(string found) =>
        new(Operand, $"a value is expected here, but {found} follows", "a value is a fact (`order.paidAt`), a constant (`'text'`, `12.5`, `72h`), `@parameter`, a function call or an expression in parentheses");

    public static Problem LeadingPlus() => new(Operand, "a number takes no leading `+`", "leave the `+` out");

    public static Problem NameExpected(string found) => new(Operand, $"behind `.` stands the name of a fact, but {found} follows", "write `order.paidAt`");

    public static Problem OperatorExpected(string found, string? help) =>
        new(Operator, $"an operator is expected before {found}", help ?? "join conditions with `and` or `or`; compare with `==`, `!=`, `<`, `<=`, `>`, `>=`, `in`, `under`");

    public static Problem CannotStandHere(string found, string? help) => new(Unexpected, $"{found} can't stand here", help);

    public static Problem UnclosedBracket(string opening, string closing) => new(Unclosed, $"this `{opening}` is never closed", $"add `{closing}`");

    public static Problem ClosingExpected(string closing, string found) =>
        new(Unclosed, $"`{closing}` is expected here, but {found} follows", $"close with `{closing}` first");

    public static Problem ChainedComparison(string? instead) =>
        new(Chain, "comparisons can't be chained", instead is null ? "put one of them in parentheses" : $"write `{instead}`");

    public static Problem NoNull(string found, string? instead) =>
        new(Null, $"there is no value `{found}`", instead is null ? "ask with `x is none` or `x is some`" : $"write `{instead}`");

    public static Problem PresenceExpected(string found) => new(Presence, $"behind `is` stands `none` or `some`, but {found} follows", "write `x is none` or `x is some`; to compare values write `==`");

    public static Problem NegatedPresence(string instead) => new(Presence, "`is not` isn't written here", $"write `{instead}`");

    public static Problem MethodCall(string name, string? instead) =>
        new(
            Method,
            $"`{name}` is called like a method; there are no methods here",
            instead is null ? "functions are written `name(x, …)`, and nothing of .NET can be called" : $"write `{instead}`");

    public static Problem NotATable(string shown) =>
        new(Index, $"only a table can be looked up with `[…]`, and `{shown}` is none", "write `@table[key]`; to ask about a list's members write `any(list, x => …)`");

    public static Problem LambdaOutside() => new(Lambda, "`=>` stands only in a function's argument", "write `any(order.lines, line => line.quantity > 1)`");

    public static Problem LambdaVariable() => new(Lambda, "before `=>` stands exactly one name, without parentheses", "write `x => x.quantity > 1`");

    public static Problem NotNeedsParentheses() => new(Negation, "`not` can't stand behind this operator", "put it in parentheses: `(not x)`");

    public static Problem NotBehindOperand(string instead) => new(Negation, "`not` stands before the whole comparison", $"write `{instead}`");

    public static Problem ColonExpected(string found) => new(Choice, $"`:` is expected here, but {found} follows", "a choice has both sides: `condition ? whenTrue : whenFalse`");
}
