using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>@name</c>, or <c>@set#name</c> for another file's; <see cref="Name"/> is without the at sign.</summary>
internal sealed record ParameterSyntax(TextSpan Span, string Name) : ExpressionSyntax(Span);
