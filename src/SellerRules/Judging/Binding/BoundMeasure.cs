using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked measure.</summary>
internal sealed record BoundMeasure(BoundRoot Value, IReadOnlyList<BoundBand> Bands) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => false;
}
