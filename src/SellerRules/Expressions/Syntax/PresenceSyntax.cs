using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>x is some</c> or <c>x is none</c>.</summary>
internal sealed record PresenceSyntax(TextSpan Span, ExpressionSyntax Operand, bool IsSome) : ExpressionSyntax(Span);
