namespace SellerRules.Expressions.Binding;

/// <summary>A choice between two values of one type.</summary>
internal sealed record BoundConditional(BoundType Type, BoundExpression Condition, BoundExpression WhenTrue, BoundExpression WhenFalse) : BoundExpression(Type);
