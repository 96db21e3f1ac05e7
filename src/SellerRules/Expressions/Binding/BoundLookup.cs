namespace SellerRules.Expressions.Binding;

/// <summary><c>@table[key]</c>: the row of a lookup table that a key leads to.</summary>
internal sealed record BoundLookup(BoundType Type, Parameter Table, BoundExpression Key) : BoundExpression(Type);
