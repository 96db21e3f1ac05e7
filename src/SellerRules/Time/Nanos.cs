using NodaTime;

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

    /// <summary>The nanoseconds of an instant.</summary>
    public static long Of(Instant instant) => (instant - NodaConstants.UnixEpoch).ToInt64Nanoseconds();

    /// <summary>The nanoseconds of an instant, or <see cref="Absent"/> for null.</summary>
    public static long Of(Instant? instant) => instant is { } given ? Of(given) : Absent;

    /// <summary>The instant of some nanoseconds.</summary>
    public static Instant ToInstant(long nanos) => NodaConstants.UnixEpoch + Duration.FromNanoseconds(nanos);

    /// <summary>The instant of some nanoseconds, or null for <see cref="None"/>.</summary>
    public static Instant? ToInstantOrNull(long nanos) => nanos == None ? null : ToInstant(nanos);
}
