namespace SellerRules.Expressions.Binding;

/// <summary><c>and</c> or <c>or</c>.</summary>
internal sealed record BoundLogical(BoundType Type, bool IsAnd, BoundExpression Left, BoundExpression Right) : BoundExpression(Type);
