using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>What closures run on: the values of the parameters that the tree was emitted over; those that it doesn't have are left out.</summary>
/// <param name="context">The evaluation context.</param>
/// <param name="record">The record that is read: the subject of an ordinary condition, or the one that a fact is asked of.</param>
/// <param name="at">The judging instant of an ordinary condition.</param>
/// <param name="table">What the shape of an ordinary condition leaves open.</param>
internal readonly struct Scope(EvaluationContext context, Frame record, long at = 0, object[]? table = null)
{
    /// <summary>The evaluation context.</summary>
    public EvaluationContext Context { get; } = context;

    /// <summary>The record that is read.</summary>
    public Frame Record { get; } = record;

    /// <summary>The judging instant.</summary>
    public long At { get; } = at;

    /// <summary>The table of an ordinary condition.</summary>
    public object[] Table => table!;
}
