using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked formula; <paramref name="Unit"/> is for people, null for none.</summary>
internal sealed record BoundFormula(PublishedFigure Figure, string? Unit) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => false;
}
