namespace SellerRules.Expressions.Binding;

/// <summary>A leading minus.</summary>
internal sealed record BoundNegate(BoundType Type, BoundExpression Operand) : BoundExpression(Type);
