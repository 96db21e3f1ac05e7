using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace SellerRules.Cli.Output.Html;

/// <summary>
/// A stretch of time from left to right. Places are shares of the width, so that a drawing fits any screen and its text keeps its size. Immutable.
/// </summary>
internal sealed record TimeAxis
{
    private const int HoursOfADay = 24;

    private static readonly LocalDateTimePattern Day = LocalDateTimePattern.CreateWithInvariantCulture("MM-dd");
    private static readonly LocalDateTimePattern Hour = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");

    // The longest step is some years, so that a clock of any length has marks.
    private static readonly int[] StepsOfHours = [1, 3, 6, 12, HoursOfADay, 3 * HoursOfADay, 7 * HoursOfADay, 30 * HoursOfADay, 90 * HoursOfADay, 365 * HoursOfADay, 3650 * HoursOfADay, 36500 * HoursOfADay];

    private TimeAxis(Instant from, Instant to, DateTimeZone zone, int stepHours) => (From, To, Zone, StepHours) = (from, to, zone, stepHours);

    /// <summary>The left end.</summary>
    public Instant From { get; }

    /// <summary>The right end.</summary>
    public Instant To { get; }

    /// <summary>The zone in which marks are counted.</summary>
    public DateTimeZone Zone { get; }

    private int StepHours { get; }

    /// <summary>The day ahead, with some hours behind.</summary>
    public static TimeAxis NextDay(Instant asOf, DateTimeZone zone) => new(asOf - Duration.FromHours(6), asOf + Duration.FromHours(HoursOfADay), zone, stepHours: 6);

    /// <summary>Two weeks ahead, with some days behind.</summary>
    public static TimeAxis NextWeeks(Instant asOf, DateTimeZone zone) => new(asOf - Duration.FromDays(3), asOf + Duration.FromDays(14), zone, stepHours: 3 * HoursOfADay);

    /// <summary>All of a stretch, with some room on both sides and a handful of marks.</summary>
    public static TimeAxis Over(Instant from, Instant to, DateTimeZone zone)
    {
        Duration length = Duration.Max(to - from, Duration.FromHours(1));
        Duration room = length / 20;
        return new TimeAxis(from - room, from + length + room, zone, StepsOfHours.First(step => length.TotalHours / step <= 4));
    }

    /// <summary>The instants at which the zone's clocks change.</summary>
    public IEnumerable<Instant> ClockChanges() => Zone.GetZoneIntervals(From, To).Skip(1).Select(interval => interval.Start);

    /// <summary>The marks: round local times, with what to write at them.</summary>
    public IEnumerable<(Instant At, string Label)> Marks()
    {
        LocalDateTime first = From.InZone(Zone).Date.AtMidnight();
        for (LocalDateTime mark = first; ; mark = mark.PlusHours(StepHours))
        {
            Instant at = mark.InZoneLeniently(Zone).ToInstant();
            if (at > To)
            {
                yield break;
            }

            if (at >= From)
            {
                yield return (at, (mark.Hour == 0 ? Day : Hour).Format(mark));
            }
        }
    }

    /// <summary>The place of an instant in hundredths of the width, cut off at the ends.</summary>
    public decimal PlaceOf(Instant instant)
    {
        decimal share = (decimal)(instant - From).TotalTicks / (decimal)(To - From).TotalTicks;
        return Math.Round(Math.Clamp(share, 0, 1) * 100, 1);
    }

    /// <summary>A place as an attribute takes it.</summary>
    public static string Percent(decimal place) => string.Create(CultureInfo.InvariantCulture, $"{place:0.#}%");
}
