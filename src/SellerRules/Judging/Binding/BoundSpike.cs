using SellerRules.Expressions.Binding;
using SellerRules.Model;

namespace SellerRules.Judging.Binding;

/// <summary>A checked spike.</summary>
internal sealed record BoundSpike(
    BoundRoot Value,
    Parameter Increase,
    bool IncreaseIsInclusive,
    Parameter PreviousDays,
    BoundRoot? Where,
    Parameter? Minimum,
    ZeroBaselinePolicy OnZeroBaseline,
    MissingDaysPolicy MissingDays) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => true;
}
