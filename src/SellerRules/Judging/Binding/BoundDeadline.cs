using SellerRules.Expressions.Binding;

namespace SellerRules.Judging.Binding;

/// <summary>A checked deadline; with <paramref name="By"/> it has neither <paramref name="From"/> nor <paramref name="Within"/>.</summary>
internal sealed record BoundDeadline(BoundRoot? From, Parameter? Within, BoundRoot? By, BoundRoot Done, Parameter? Warn, bool DoneEarlyIsMet, BoundRoot? PausedBy) : BoundKind
{
    /// <inheritdoc/>
    public override bool IsDated => true;
}
