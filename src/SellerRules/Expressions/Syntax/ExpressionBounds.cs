namespace SellerRules.Expressions.Syntax;

/// <summary>How large an expression may be; checked on reading, so that nothing behind the parser has to fear a large one.</summary>
internal static class ExpressionBounds
{
    /// <summary>The longest expression, in UTF-16 units (inclusive).</summary>
    public const int MaxLength = 4_096;

    /// <summary>
    /// How deep parentheses, calls, lists, lambdas, <c>?:</c> and leading operators may be nested (inclusive).
    /// A chain such as <c>a and b and c</c> is one level.
    /// </summary>
    public const int MaxDepth = 64;

    /// <summary>How many nodes the tree may have (inclusive).</summary>
    public const int MaxNodes = 1_000;
}
