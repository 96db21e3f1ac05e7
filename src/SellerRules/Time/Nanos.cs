using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Time;

/// <summary>
/// Instants as nanoseconds since 1970-01-01T00:00:00Z: what judging computes with. Facts outside 1900…2200 are refused on reading and limits are
/// bounded to 50 years, so sums stay inside a <see cref="long"/> (1677…2262).
/// </summary>
internal static class Nanos
{
    /// <summary>An event that isn't given.</summary>
    public const long Absent = long.MaxValue;

    /// <summary>No instant: nothing later, no end.</summary>
    public const long None = long.MaxValue;

    // Limits reach 50 years beyond the last fact, and `warn` as far before the first: further out, every instant gives the same answers.
    private static readonly Instant Earliest = Instant.FromUtc(1800, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(2255, 1, 1, 0, 0);

    private static readonly long FirstOfFacts = TimeRange.First.ToUnixTimeTicks() * NodaConstants.NanosecondsPerTick;
    private static readonly long EndOfFacts = TimeRange.End.ToUnixTimeTicks() * NodaConstants.NanosecondsPerTick;

    /// <summary>The nanoseconds of an instant; one far before or behind all facts counts as the edge of what can be computed with.</summary>
    public static long Of(Instant instant) =>
        TryOf(instant, out long nanos) ? nanos : (Instant.Max(Earliest, Instant.Min(Latest, instant)) - NodaConstants.UnixEpoch).ToInt64Nanoseconds();

    /// <summary>The nanoseconds of an instant that facts may hold; false for one that they may not.</summary>
    public static bool TryOf(Instant instant, out long nanos)
    {
        Duration sinceEpoch = instant - NodaConstants.UnixEpoch;
        nanos = sinceEpoch.Days is > -30_000 and < 90_000 ? (sinceEpoch.Days * NodaConstants.NanosecondsPerDay) + sinceEpoch.NanosecondOfDay : long.MinValue;
        return nanos >= FirstOfFacts && nanos < EndOfFacts;
    }

    /// <summary>The nanoseconds of an instant, or <see cref="Absent"/> for null.</summary>
    public static long Of(Instant? instant) => instant is { } given ? Of(given) : Absent;

    /// <summary>The nanoseconds of a length of time; one too long to compute with counts as the longest.</summary>
    public static long Of(Duration length) =>
        Duration.Max(Duration.FromNanoseconds(-long.MaxValue), Duration.Min(Duration.FromNanoseconds(long.MaxValue), length)).ToInt64Nanoseconds();

    /// <summary>The instant of some nanoseconds.</summary>
    public static Instant ToInstant(long nanos) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanos);

    /// <summary>The instant of some nanoseconds, or null for <see cref="None"/>.</summary>
    public static Instant? ToInstantOrNull(long nanos) => nanos == None ? null : ToInstant(nanos);
}
