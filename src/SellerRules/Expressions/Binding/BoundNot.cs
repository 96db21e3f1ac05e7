namespace SellerRules.Expressions.Binding;

/// <summary>Negation.</summary>
internal sealed record BoundNot(BoundType Type, BoundExpression Operand) : BoundExpression(Type);
