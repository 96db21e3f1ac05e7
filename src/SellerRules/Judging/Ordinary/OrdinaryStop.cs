using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>What stops an ordinary clock. Immutable and thread-safe.</summary>
internal abstract class OrdinaryStop
{
    /// <summary>Whether only instants behind the start count.</summary>
    public abstract bool IsList { get; }

    /// <summary>The stop of a clock that starts at <paramref name="start"/>, as the facts give it.</summary>
    public abstract StopReading Of(Frame subject, long start);

    /// <summary>The first instant later than as-of at which it reads otherwise; <see cref="Nanos.None"/>: none.</summary>
    public abstract long NextAfter(Frame subject, long asOf);
}
