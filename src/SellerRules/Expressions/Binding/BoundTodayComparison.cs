using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <summary><c>today</c> compared with a date.</summary>
internal sealed record BoundTodayComparison(BoundType Type, BinaryOperator Operator, BoundExpression Other) : BoundExpression(Type);
