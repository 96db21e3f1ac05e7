using NodaTime;
using SellerRules.Model;

namespace SellerRules.Time;

/// <summary>A local time of <paramref name="Zone"/> on the n-th date after the start's own date, counted in <paramref name="CountedIn"/>.</summary>
internal sealed record DatedTimeLimit(int Days, TimeOfDay At, DateTimeZone Zone, DateTimeZone CountedIn, LocalTimePolicy Policy) : Limit
{
    private readonly SteadyOffsets _steady = new(Zone);
    private readonly SteadyOffsets _counted = new(CountedIn);

    /// <inheritdoc/>
    public override Limit Lenient => Policy == LocalTimePolicy.Default ? this : this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start)
    {
        if (_counted.TryToLocal(start, out long local))
        {
            long date = Math.DivRem(local, NodaConstants.NanosecondsPerDay).Quotient - (local % NodaConstants.NanosecondsPerDay < 0 ? 1 : 0);
            long time = At.IsEndOfDay ? NodaConstants.NanosecondsPerDay : At.Time.NanosecondOfDay;
            if (_steady.TryToInstant(((date + Days) * NodaConstants.NanosecondsPerDay) + time, out long end))
            {
                return new LimitResult(end);
            }
        }

        return LocalTimes.At(LocalTimes.DateOf(start, CountedIn).PlusDays(Days), At, Zone, Policy);
    }

    /// <inheritdoc/>
    public override LimitResult Before(long end) =>
        LocalTimes.At(LocalTimes.DateOf(end, CountedIn).PlusDays(-Days), At, Zone, Policy);
}
