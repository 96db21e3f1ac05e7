using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <summary>A sum, difference, product or quotient.</summary>
internal sealed record BoundArithmetic(BoundType Type, BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Type);
