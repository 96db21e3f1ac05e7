namespace SellerRules.Expressions.Binding;

/// <summary>A lambda's variable.</summary>
internal sealed record BoundVariable(BoundType Type, int Slot) : BoundExpression(Type);
