namespace SellerRules.Expressions.Binding;

/// <summary>A constant: a decimal, bool, string, Money, LocalDate, or nanoseconds for instants and lengths; a list holds such objects.</summary>
internal sealed record BoundConstant(BoundType Type, object Value) : BoundExpression(Type);
