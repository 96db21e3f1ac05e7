using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <summary>A fact of a record; <see cref="Path"/> names it where it is unknown.</summary>
internal sealed record BoundFact(BoundType Type, BoundExpression Target, FactType Owner, FactProperty Property, string Path) : BoundExpression(Type);
