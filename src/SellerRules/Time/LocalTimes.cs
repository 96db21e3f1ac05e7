using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Model;

namespace SellerRules.Time;

/// <summary>Turns local times and dates of a zone into instants.</summary>
internal static class LocalTimes
{
    // A program can give dates that files can't: behind these, no date makes a difference.
    private static readonly LocalDate Earliest = new(1801, 1, 1);
    private static readonly LocalDate Latest = new(2254, 1, 1);

    /// <summary>
    /// The instant of a local time by a policy: a skipped one moves forward by the gap's length, a repeated one is the earlier or the later of
    /// the two; or why not.
    /// </summary>
    public static LimitResult Resolve(LocalDateTime local, DateTimeZone zone, LocalTimePolicy policy)
    {
        ZoneLocalMapping mapping = zone.MapLocal(local);
        switch (mapping.Count)
        {
            case 1:
                return new LimitResult(Nanos.Of(mapping.Single().ToInstant()));
            case 0 when policy.Skipped == SkippedTimePolicy.Error:
                return LimitResult.Fail(FormattableString.Invariant($"the local time {local:uuuu-MM-dd'T'HH:mm:ss} doesn't exist in {zone.Id}"));
            case 0:
                return new LimitResult(Nanos.Of(Resolvers.ReturnForwardShifted(local, zone, mapping.EarlyInterval, mapping.LateInterval).ToInstant()));
            default:
                return policy.Ambiguous switch
                {
                    AmbiguousTimePolicy.Earlier => new LimitResult(Nanos.Of(mapping.First().ToInstant())),
                    AmbiguousTimePolicy.Later => new LimitResult(Nanos.Of(mapping.Last().ToInstant())),
                    _ => LimitResult.Fail(FormattableString.Invariant($"the local time {local:uuuu-MM-dd'T'HH:mm:ss} exists twice in {zone.Id}")),
                };
        }
    }

    /// <summary>The first instant of a date, whatever the policy; a date that doesn't exist begins where the next does.</summary>
    public static long StartOf(LocalDate date, DateTimeZone zone)
    {
        ZoneLocalMapping mapping = zone.MapLocal(LocalDate.Max(Earliest, LocalDate.Min(Latest, date)).AtMidnight());
        return Nanos.Of(mapping.Count == 0 ? mapping.LateInterval.Start : mapping.First().ToInstant());
    }

    /// <summary>The end of a date: the first instant of the next.</summary>
    public static long EndOf(LocalDate date, DateTimeZone zone) => StartOf(LocalDate.Min(Latest, date).PlusDays(1), zone);

    /// <summary>The date that an instant falls on in a zone.</summary>
    public static LocalDate DateOf(long instant, DateTimeZone zone) => LocalOf(instant, zone).Date;

    /// <summary>The local time of an instant in a zone.</summary>
    public static LocalDateTime LocalOf(long instant, DateTimeZone zone)
    {
        Instant value = Nanos.ToInstant(instant);
        return value.WithOffset(zone.GetUtcOffset(value)).LocalDateTime;
    }

    /// <summary>The instant of a time of day on a date; <c>00:00</c> and <c>24:00</c> are first instants of dates under every policy.</summary>
    public static LimitResult At(LocalDate date, TimeOfDay time, DateTimeZone zone, LocalTimePolicy policy)
    {
        if (time.IsEndOfDay)
        {
            return new LimitResult(EndOf(date, zone));
        }

        return time.Time == LocalTime.Midnight ? new LimitResult(StartOf(date, zone)) : Resolve(date + time.Time, zone, policy);
    }
}
