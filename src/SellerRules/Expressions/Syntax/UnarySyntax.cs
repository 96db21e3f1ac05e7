using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>not x</c> or <c>-x</c>.</summary>
internal sealed record UnarySyntax(TextSpan Span, UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax(Span);
