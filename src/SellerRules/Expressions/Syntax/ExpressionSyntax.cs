using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>A piece of an expression as written; <paramref name="Span"/> counts units of the decoded expression text.</summary>
internal abstract record ExpressionSyntax(TextSpan Span);
