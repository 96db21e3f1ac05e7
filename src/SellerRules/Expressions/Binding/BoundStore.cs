namespace SellerRules.Expressions.Binding;

/// <summary>The store that the subject belongs to.</summary>
internal sealed record BoundStore(BoundType Type) : BoundExpression(Type);
