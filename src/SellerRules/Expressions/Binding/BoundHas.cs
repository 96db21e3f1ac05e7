namespace SellerRules.Expressions.Binding;

/// <summary><c>has</c>: whether a product has a certificate that holds.</summary>
internal sealed record BoundHas(BoundType Type, BoundExpression Product, string Kind, string Path) : BoundExpression(Type);
