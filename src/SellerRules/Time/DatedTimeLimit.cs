using NodaTime;
using SellerRules.Model;

namespace SellerRules.Time;

/// <summary>A local time of <paramref name="Zone"/> on the n-th date after the start's own date, counted in <paramref name="CountedIn"/>.</summary>
internal sealed record DatedTimeLimit(int Days, TimeOfDay At, DateTimeZone Zone, DateTimeZone CountedIn, LocalTimePolicy Policy) : Limit
{
    /// <inheritdoc/>
    public override Limit Lenient => this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start) =>
        LocalTimes.At(LocalTimes.DateOf(start, CountedIn).PlusDays(Days), At, Zone, Policy);

    /// <inheritdoc/>
    public override LimitResult Before(long end) =>
        LocalTimes.At(LocalTimes.DateOf(end, CountedIn).PlusDays(-Days), At, Zone, Policy);
}
