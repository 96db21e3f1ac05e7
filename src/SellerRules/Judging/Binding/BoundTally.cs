using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked tally; <paramref name="Of"/> holds full ids.</summary>
internal sealed record BoundTally(
    IReadOnlyList<string> Of,
    Parameter? Reaches,
    Parameter? ShareOver,
    Parameter? Within,
    bool PerOrder,
    IReadOnlyList<FindingStatus> Statuses) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => !Statuses.Contains(FindingStatus.AtRisk);
}
