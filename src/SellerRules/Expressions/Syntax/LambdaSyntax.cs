using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>variable => body</c>; only as a function's argument.</summary>
internal sealed record LambdaSyntax(TextSpan Span, string Variable, TextSpan VariableSpan, ExpressionSyntax Body) : ExpressionSyntax(Span);
