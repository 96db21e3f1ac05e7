namespace SellerRules.Expressions.Binding;

/// <summary>A function of plain values.</summary>
internal sealed record BoundCall(BoundType Type, ScalarFunction Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression(Type)
{
    /// <inheritdoc/>
    public bool Equals(BoundCall? other) => base.Equals(other) && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => Arguments.Aggregate(HashCode.Combine(Type, Function), HashCode.Combine);
}
