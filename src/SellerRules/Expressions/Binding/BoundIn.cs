namespace SellerRules.Expressions.Binding;

/// <summary>Membership of a list.</summary>
internal sealed record BoundIn(BoundType Type, BoundExpression Value, BoundExpression List) : BoundExpression(Type);
