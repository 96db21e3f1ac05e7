using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Compilation;

/// <summary>The orders of two operands that an operator lets pass, as bits: 1 less, 2 equal, 4 greater.</summary>
internal static class ComparisonMask
{
    /// <summary>The bits of an operator.</summary>
    public static int Of(BinaryOperator comparison) => comparison switch
    {
        BinaryOperator.Less => 1,
        BinaryOperator.Equal => 2,
        BinaryOperator.LessOrEqual => 3,
        BinaryOperator.Greater => 4,
        BinaryOperator.NotEqual => 5,
        _ => 6,
    };
}
