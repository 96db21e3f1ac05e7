using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>A word, sign or constant of an expression; <paramref name="Literal"/> is given for constants only.</summary>
internal readonly record struct Token(TokenKind Kind, TextSpan Span, LiteralSyntax? Literal = null);
