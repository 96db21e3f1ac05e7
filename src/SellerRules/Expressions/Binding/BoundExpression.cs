namespace SellerRules.Expressions.Binding;

/// <summary>A checked expression: every name resolved, every type known. Immutable; compares by structure.</summary>
internal abstract record BoundExpression(BoundType Type);
