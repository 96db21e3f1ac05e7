using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Tests.Expressions.Syntax;

/// <summary>Writes a tree as an expression with parentheses around everything that could need them.</summary>
internal static class SyntaxPrinter
{
    public static string Print(ExpressionSyntax syntax) => syntax switch
    {
        NameSyntax name => name.Name,
        ParameterSyntax parameter => $"@{parameter.Name}",
        LiteralSyntax literal => Print(literal),
        MemberSyntax member => $"{Inner(member.Target)}.{member.Name}",
        IndexSyntax index => $"@{index.Table.Name}[{Print(index.Key)}]",
        CallSyntax call => $"{call.Function}({string.Join(", ", call.Arguments.Select(Print))})",
        LambdaSyntax lambda => $"{lambda.Variable} => {Print(lambda.Body)}",
        ListSyntax list => $"[{string.Join(", ", list.Items.Select(Print))}]",
        UnarySyntax { Operator: UnaryOperator.Not } not => $"not {Inner(not.Operand)}",
        UnarySyntax negation => $"-{Inner(negation.Operand)}",
        BinarySyntax binary => $"{Inner(binary.Left)} {Sign(binary.Operator)} {Inner(binary.Right)}",
        PresenceSyntax presence => $"{Inner(presence.Operand)} is {(presence.IsSome ? "some" : "none")}",
        ConditionalSyntax choice => $"{Inner(choice.Condition)} ? {Inner(choice.WhenTrue)} : {Inner(choice.WhenFalse)}",
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "a node without a spelling"),
    };

    public static string Sign(BinaryOperator sign) => sign switch
    {
        BinaryOperator.Or => "or",
        BinaryOperator.And => "and",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.In => "in",
        BinaryOperator.Under => "under",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };

    private static string Inner(ExpressionSyntax syntax) =>
        syntax is UnarySyntax or BinarySyntax or PresenceSyntax or ConditionalSyntax ? $"({Print(syntax)})" : Print(syntax);

    private static string Print(LiteralSyntax literal) => literal.Value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool truth => truth ? "true" : "false",
        decimal number when literal.Kind == LiteralKind.Share => string.Create(CultureInfo.InvariantCulture, $"{number * 100m}%"),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Amount}"),
        Duration duration => string.Create(CultureInfo.InvariantCulture, $"{(decimal)duration.ToInt64Nanoseconds() / 1_000_000_000m}s"),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        Instant instant => InstantPattern.ExtendedIso.Format(instant),
        _ => throw new ArgumentOutOfRangeException(nameof(literal), literal, "a constant without a spelling"),
    };
}
