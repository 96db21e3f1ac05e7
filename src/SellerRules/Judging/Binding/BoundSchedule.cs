using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked schedule.</summary>
internal sealed record BoundSchedule(BoundRoot? From, Parameter? At, BoundRoot? By) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => false;
}
