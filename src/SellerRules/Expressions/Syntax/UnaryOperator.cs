namespace SellerRules.Expressions.Syntax;

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperator
{
    /// <summary><c>not</c> or <c>!</c>.</summary>
    Not,

    /// <summary>A leading minus.</summary>
    Negate,
}
