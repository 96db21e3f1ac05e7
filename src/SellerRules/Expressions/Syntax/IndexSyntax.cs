using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary><c>@table[key]</c>.</summary>
internal sealed record IndexSyntax(TextSpan Span, ParameterSyntax Table, ExpressionSyntax Key) : ExpressionSyntax(Span);
