using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked requirement.</summary>
internal sealed record BoundRequire(BoundRoot That, BoundRoot? At) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => At is not null;
}
