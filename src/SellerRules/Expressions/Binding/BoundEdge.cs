namespace SellerRules.Expressions.Binding;

/// <summary><c>earliest</c> or <c>latest</c> of two instants.</summary>
internal sealed record BoundEdge(BoundType Type, bool IsEarliest, BoundExpression Left, BoundExpression Right) : BoundExpression(Type);
