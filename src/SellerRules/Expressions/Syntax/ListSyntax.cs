using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>[a, b]</c>.</summary>
internal sealed record ListSyntax(TextSpan Span, IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax(Span);
