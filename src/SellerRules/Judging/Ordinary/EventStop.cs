using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Ordinary;

/// <summary>One event that stops a clock.</summary>
internal sealed class EventStop(GivenInstant instant) : OrdinaryStop
{
    /// <inheritdoc/>
    public override bool IsList => false;

    /// <inheritdoc/>
    public override StopReading Of(Frame subject, long start) => StopReading.Of(instant.Of(subject), instant.OwnerOf(subject));

    /// <inheritdoc/>
    public override long NextAfter(Frame subject, long asOf) => instant.NextAfter(subject, asOf);
}
