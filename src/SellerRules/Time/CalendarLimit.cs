using NodaTime;
using SellerRules.Model;

namespace SellerRules.Time;

/// <summary>The same local time of day, so many months and days on; a day that the month doesn't have becomes its last one.</summary>
internal sealed record CalendarLimit(int Months, int Days, DateTimeZone Zone, LocalTimePolicy Policy) : Limit
{
    private readonly SteadyOffsets _steady = new(Zone);

    /// <inheritdoc/>
    public override Limit Lenient => Policy == LocalTimePolicy.Default ? this : this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start) => Shift(start, 1);

    /// <inheritdoc/>
    public override LimitResult Before(long end) => Shift(end, -1);

    private LimitResult Shift(long from, int sign)
    {
        if (Months == 0 && _steady.TryToLocal(from, out long steady) && _steady.TryToInstant(steady + (sign * Days * NodaConstants.NanosecondsPerDay), out long end))
        {
            return new LimitResult(end);
        }

        LocalDateTime local = LocalTimes.LocalOf(from, Zone);
        LocalDateTime inMonth = local.PlusMonths(sign * Months);
        LimitResult result = LocalTimes.Resolve(inMonth.PlusDays(sign * Days), Zone, Policy);
        bool clamped = inMonth.Day != local.Day;
        return clamped
            ? result with { Note = new LimitNote("clamped-date", FormattableString.Invariant($"{inMonth.Date:uuuu-MM} has no day {local.Day}: its last day counts")) }
            : result;
    }
}
