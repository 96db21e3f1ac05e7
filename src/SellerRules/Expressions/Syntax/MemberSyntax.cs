using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Member access: <c>target.name</c>.</summary>
internal sealed record MemberSyntax(TextSpan Span, ExpressionSyntax Target, string Name, TextSpan NameSpan) : ExpressionSyntax(Span);
