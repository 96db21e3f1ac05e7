using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>A constant; <see cref="Value"/> has the type that <see cref="LiteralKind"/> says.</summary>
internal sealed record LiteralSyntax(TextSpan Span, LiteralKind Kind, object Value) : ExpressionSyntax(Span);
