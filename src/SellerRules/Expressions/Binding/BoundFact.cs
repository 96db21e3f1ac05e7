using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <summary>A fact of a record; <see cref="Path"/> names it where it is unknown.</summary>
internal sealed record BoundFact(BoundType Type, BoundExpression Target, FactType Owner, FactProperty Property, string Path) : BoundExpression(Type)
{
    /// <summary>The day on which the rule set's months start, for a list of months; 1 for all other facts.</summary>
    public int MonthStartsOn { get; init; } = 1;

    /// <summary>Whether only the dates before today are taken of it, so that it is no news that it grows by an empty one.</summary>
    public bool IsWindowed { get; init; }
}
