namespace SellerRules.Expressions.Binding;

/// <summary><c>after</c> or <c>before</c>: an instant moved by a limit.</summary>
internal sealed record BoundShift(BoundType Type, BoundExpression Instant, BoundExpression Limit, bool IsForward) : BoundExpression(Type);
