namespace SellerRules.Expressions.Binding;

/// <summary>What the binder must know of a function.</summary>
/// <param name="Signature">How it is written, for help.</param>
/// <param name="MinArguments">How many arguments it needs.</param>
/// <param name="MaxArguments">How many it takes.</param>
/// <param name="Aggregate">Which function over lists it is; null for others.</param>
/// <param name="Scalar">Which function of plain values it is; null for others.</param>
/// <param name="Parameters">The types of a scalar function's arguments.</param>
/// <param name="Result">The type of a scalar function's result.</param>
internal sealed record FunctionInfo(
    string Signature,
    int MinArguments,
    int MaxArguments,
    AggregateFunction? Aggregate = null,
    ScalarFunction? Scalar = null,
    IReadOnlyList<ValueKind>? Parameters = null,
    BoundType? Result = null)
{
    /// <summary>The types of a scalar function's arguments.</summary>
    public IReadOnlyList<ValueKind> Parameters { get; } = Parameters ?? [];
}
