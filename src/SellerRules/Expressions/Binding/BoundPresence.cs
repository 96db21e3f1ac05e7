namespace SellerRules.Expressions.Binding;

/// <summary><c>is some</c> or <c>is none</c>.</summary>
internal sealed record BoundPresence(BoundType Type, BoundExpression Operand, bool IsSome) : BoundExpression(Type);
