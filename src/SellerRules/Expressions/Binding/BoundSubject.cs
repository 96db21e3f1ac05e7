namespace SellerRules.Expressions.Binding;

/// <summary>The subject (depth 0), or the record it is nested in (1), and so on.</summary>
internal sealed record BoundSubject(BoundType Type, int Depth) : BoundExpression(Type);
