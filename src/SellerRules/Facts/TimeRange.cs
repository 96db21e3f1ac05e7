using NodaTime;

namespace SellerRules.Facts;

/// <summary>The instants that facts may hold, so that arithmetic on nanoseconds since 1970 can't overflow.</summary>
internal static class TimeRange
{
    /// <summary>The first instant allowed: 1900-01-01T00:00:00Z (inclusive).</summary>
    public static Instant First { get; } = Instant.FromUtc(1900, 1, 1, 0, 0);

    /// <summary>The end of what is allowed: 2200-01-01T00:00:00Z (exclusive).</summary>
    public static Instant End { get; } = Instant.FromUtc(2200, 1, 1, 0, 0);

    /// <summary>Whether <paramref name="instant"/> lies in the range.</summary>
    public static bool Contains(Instant instant) => instant >= First && instant < End;

    /// <summary>Whether <paramref name="date"/> lies in the range.</summary>
    public static bool Contains(LocalDate date) => date.Year is >= 1900 and < 2200;
}
