namespace SellerRules.Expressions.Syntax;

/// <summary>The operators between two operands, weakest first.</summary>
internal enum BinaryOperator
{
    /// <summary><c>or</c>, <c>||</c>.</summary>
    Or,

    /// <summary><c>and</c>, <c>&amp;&amp;</c>.</summary>
    And,

    /// <summary><c>==</c>, <c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>, <c>&lt;&gt;</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    LessOrEqual,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    GreaterOrEqual,

    /// <summary><c>in</c>: the left is a member of the list on the right.</summary>
    In,

    /// <summary><c>under</c>: the left category is the right one or a descendant.</summary>
    Under,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,
}
