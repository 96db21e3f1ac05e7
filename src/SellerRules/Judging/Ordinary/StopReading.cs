using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>A clock's stop as the facts give it.</summary>
/// <param name="Instant">The instant; <see cref="Nanos.None"/> where nobody gave it.</param>
/// <param name="ToldUntil">The last instant up to which the facts tell whether it has happened.</param>
internal readonly record struct StopReading(long Instant, long ToldUntil)
{
    /// <summary>What an event of a record tells.</summary>
    public static StopReading Of(long given, Frame owner) =>
        given == Nanos.Absent ? new StopReading(Nanos.None, owner.Bounds.Until)
        : given == Frame.Unrecorded ? new StopReading(Nanos.None, long.MinValue)
        : new StopReading(given, long.MaxValue);
}
