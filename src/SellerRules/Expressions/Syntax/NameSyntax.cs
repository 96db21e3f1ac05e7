using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>A bare name: a subject (<c>order</c>), a lambda's variable, <c>asOf</c> or <c>today</c>.</summary>
internal sealed record NameSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);
