using NodaTime;
using SellerRules.Model;

namespace SellerRules.Time;

/// <summary>The same local time of day, so many months and days on; a day that the month doesn't have becomes its last one.</summary>
internal sealed record CalendarLimit(int Months, int Days, DateTimeZone Zone, LocalTimePolicy Policy) : Limit
{
    /// <inheritdoc/>
    public override Limit Lenient => this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start) => Shift(start, 1);

    /// <inheritdoc/>
    public override LimitResult Before(long end) => Shift(end, -1);

    private LimitResult Shift(long from, int sign)
    {
        LocalDateTime local = LocalTimes.LocalOf(from, Zone);
        LocalDateTime inMonth = local.PlusMonths(sign * Months);
        LimitResult result = LocalTimes.Resolve(inMonth.PlusDays(sign * Days), Zone, Policy);
        bool clamped = inMonth.Day != local.Day;
        return clamped
            ? result with { Note = new LimitNote("clamped-date", FormattableString.Invariant($"{inMonth.Date:uuuu-MM} has no day {local.Day}: its last day counts")) }
            : result;
    }
}
