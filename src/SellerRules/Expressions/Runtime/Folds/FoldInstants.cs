using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// The instants at which a figure may be asked: from a report's as-of on all of them, and before it none, or only the first instants of a zone's dates.
/// What changes between two of them is never seen, so it need not be kept.
/// </summary>
/// <param name="AsOf">The report's as-of.</param>
/// <param name="Zone">The zone whose dates' first instants count too; null: none before as-of.</param>
internal sealed record FoldInstants(long AsOf, DateTimeZone? Zone = null)
{
    /// <summary>The first of the instants; <see cref="long.MinValue"/> for no first.</summary>
    public long First => Zone is null ? AsOf : long.MinValue;

    /// <summary>The first of them that isn't earlier than an instant.</summary>
    public long NotBefore(long instant)
    {
        if (instant >= AsOf || instant == long.MinValue)
        {
            return instant;
        }

        if (Zone is null)
        {
            return AsOf;
        }

        LocalDate date = LocalTimes.DateOf(instant, Zone);
        long start = LocalTimes.StartOf(date, Zone);
        return Math.Min(AsOf, start >= instant ? start : LocalTimes.EndOf(date, Zone));
    }

    /// <summary>Whether it is one of them.</summary>
    public bool Holds(long instant) => NotBefore(instant) == instant;
}
