using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>Stands where something was wrong, so that the parser can go on. A tree that holds one never leaves the parser.</summary>
internal sealed record MissingSyntax(TextSpan Span) : ExpressionSyntax(Span);
