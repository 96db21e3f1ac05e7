using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <summary>A comparison of two values of one unit.</summary>
internal sealed record BoundComparison(BoundType Type, BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression(Type);
