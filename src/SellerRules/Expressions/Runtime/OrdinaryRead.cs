using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What a condition on ordinary facts reads that changes with time. Immutable and thread-safe.</summary>
internal abstract class OrdinaryRead
{
    /// <summary>The first instant later than as-of at which it reads otherwise; <see cref="Nanos.None"/>: none.</summary>
    public abstract long NextAfter(Frame subject, long asOf);
}
