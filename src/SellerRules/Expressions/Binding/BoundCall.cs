namespace SellerRules.Expressions.Binding;

/// <summary>A function of plain values.</summary>
internal sealed record BoundCall(BoundType Type, ScalarFunction Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression(Type);
