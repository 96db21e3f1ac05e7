namespace SellerRules.Expressions.Binding;

/// <summary><c>matches</c>: whether a whole text fits a pattern.</summary>
internal sealed record BoundMatches(BoundType Type, BoundExpression Text, string Pattern) : BoundExpression(Type);
