namespace SellerRules.Expressions.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>Something that was reported already; whatever stands here counts as right.</summary>
    Bad,

    /// <summary>A word that is no keyword.</summary>
    Name,

    /// <summary>A constant.</summary>
    Literal,

    /// <summary><c>@name</c>.</summary>
    Parameter,

    /// <summary><c>and</c>.</summary>
    And,

    /// <summary><c>or</c>.</summary>
    Or,

    /// <summary><c>not</c>.</summary>
    Not,

    /// <summary><c>in</c>.</summary>
    In,

    /// <summary><c>under</c>.</summary>
    Under,

    /// <summary><c>is</c>.</summary>
    Is,

    /// <summary><c>none</c>.</summary>
    None,

    /// <summary><c>some</c>.</summary>
    Some,

    /// <summary><c>null</c> and what other languages call it: never right, but understood.</summary>
    Null,

    /// <summary><c>==</c> or <c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c> or <c>&lt;&gt;</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>*</c>.</summary>
    Star,

    /// <summary><c>/</c>.</summary>
    Slash,

    /// <summary><c>?</c>.</summary>
    Question,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>,</c>.</summary>
    Comma,

    /// <summary><c>.</c>.</summary>
    Dot,

    /// <summary><c>=></c>.</summary>
    Arrow,

    /// <summary><c>(</c>.</summary>
    OpenParenthesis,

    /// <summary><c>)</c>.</summary>
    CloseParenthesis,

    /// <summary><c>[</c>.</summary>
    OpenBracket,

    /// <summary><c>]</c>.</summary>
    CloseBracket,
}
