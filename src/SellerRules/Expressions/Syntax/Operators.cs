namespace SellerRules.Expressions.Syntax;

/// <summary>Which operator a token is.</summary>
internal static class Operators
{
    /// <summary>Whether the token compares, so that only one of its kind may stand without parentheses.</summary>
    public static bool IsComparison(TokenKind kind) =>
        kind is TokenKind.Is or TokenKind.In or TokenKind.Under or (>= TokenKind.Equal and <= TokenKind.GreaterOrEqual);

    /// <summary>Whether a complete value may stand before the token.</summary>
    public static bool MayFollowOperand(TokenKind kind) =>
        IsComparison(kind) || kind is (>= TokenKind.Plus and <= TokenKind.Slash)
            or TokenKind.And or TokenKind.Or or TokenKind.Question or TokenKind.Colon or TokenKind.Comma
            or TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.End;

    /// <summary>The operator between two values that a token stands for.</summary>
    public static BinaryOperator Binary(TokenKind kind) => kind switch
    {
        TokenKind.Or => BinaryOperator.Or,
        TokenKind.And => BinaryOperator.And,
        TokenKind.Equal => BinaryOperator.Equal,
        TokenKind.NotEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessOrEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterOrEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.In => BinaryOperator.In,
        TokenKind.Under => BinaryOperator.Under,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no operator between two values"),
    };

    /// <summary>The operator or function to write for a word that other languages have as an operator; null for all other words.</summary>
    public static string? ForeignWord(string word) => word.ToLowerInvariant() switch
    {
        "eq" => "write `==`",
        "ne" or "neq" => "write `!=`",
        "lt" => "write `<`",
        "le" or "lte" => "write `<=`",
        "gt" => "write `>`",
        "ge" or "gte" => "write `>=`",
        "contains" => "write `x in list` for a list, `contains(text, 'part')` for a text",
        "has" => "write `has(product, 'CE')`",
        "like" => "write `matches(text, 'regex')`",
        "between" => "write `x >= a and x <= b`",
        "then" or "if" or "else" or "when" => "write `condition ? whenTrue : whenFalse`",
        "mod" or "xor" or "div" => "the operators are `+`, `-`, `*` and `/`",
        _ => null,
    };
}
