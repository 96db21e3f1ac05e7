using SellerRules.Expressions.Syntax;

namespace SellerRules.Expressions.Binding;

/// <summary><c>asOf</c> compared with an instant.</summary>
internal sealed record BoundAsOfComparison(BoundType Type, BinaryOperator Operator, BoundExpression Other) : BoundExpression(Type);
