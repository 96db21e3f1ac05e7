using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Judging.Messages;
using SellerRules.Time;

namespace SellerRules.Judging.Explanations;

/// <summary>Says how the end of a limit was worked out of its start.</summary>
internal static class LimitExplainer
{
    /// <summary>The working out as a sentence; <paramref name="end"/> is what the limit itself said.</summary>
    public static string Explain(Limit limit, long start, LimitResult end, Wording words)
    {
        string length = LimitText.Of(limit, words.Language);
        string working = limit switch
        {
            ElapsedLimit => Elapsed(length, start, end, words),
            CalendarLimit calendar => Calendar(calendar, length, start, end, words),
            DatedTimeLimit dated => Dated(dated, start, end, words),
            WorkingDaysLimit days => WorkingTimeExplainer.Days(days, start, end, words),
            WorkingHoursLimit hours => WorkingTimeExplainer.Hours(hours, start, end, words),
            _ => throw new InvalidOperationException($"No explanation for {limit.GetType().Name}."),
        };
        string note = end.Note is null ? string.Empty : words.Pick($" ({end.Note.Text})", $"({end.Note.Text})");
        return end.Failure is { } reason ? words.Pick($"{working}: that can't be worked out, since {reason}.", $"{working}：无法推算，因为 {reason}。") : working + note + words.Pick($".", $"。");
    }

    private static string Elapsed(string length, long start, LimitResult end, Wording words)
    {
        string change = end.Failure is null ? Changes(start, end.End, words.Zone, words) : string.Empty;
        string counted = change.Length == 0 ? string.Empty : words.Pick($"; {change}, which an elapsed limit doesn't mind", $"；{change}，但经过时长不受影响");
        return words.Pick($"{length} of elapsed time from {words.Local(start, words.Zone)}{counted}: {Until(end, words.Zone, words)}", $"自 {words.Local(start, words.Zone)} 起经过 {length}{counted}：{Until(end, words.Zone, words)}");
    }

    private static string Calendar(CalendarLimit limit, string length, long start, LimitResult end, Wording words)
    {
        DateTimeZone zone = limit.Zone;
        LocalDateTime wanted = LocalTimes.LocalOf(start, zone).PlusMonths(limit.Months).PlusDays(limit.Days);
        string change = end.Failure is null ? Changes(start, end.End, zone, words) : string.Empty;
        string counted = change.Length == 0 ? string.Empty : words.Pick($", {change}", $"，{change}");
        return words.Pick(
            $"{length} of the calendar from {words.Local(start, zone)} ({zone.Id}){counted}, so {Until(end, zone, words)}{Resolution(wanted, zone, end, words)}",
            $"自 {words.Local(start, zone)}（{zone.Id}）起 {length}（日历日）{counted}，即 {Until(end, zone, words)}{Resolution(wanted, zone, end, words)}");
    }

    private static string Dated(DatedTimeLimit limit, long start, LimitResult end, Wording words)
    {
        LocalDate first = LocalTimes.DateOf(start, limit.CountedIn);
        string time = limit.At.IsEndOfDay ? "24:00" : Wording.TimeOfDay(limit.At.Time);
        string wanted = limit.At.IsEndOfDay || limit.At.Time == LocalTime.Midnight ? string.Empty : Resolution(first.PlusDays(limit.Days) + limit.At.Time, limit.Zone, end, words);
        return words.Pick(
            $"{time} in {limit.Zone.Id} on the {Wording.Ordinal(limit.Days)} date after {words.Date(first)}, the start's own date in {limit.CountedIn.Id}: {Until(end, limit.Zone, words)}{wanted}",
            $"起始日 {words.Date(first)}（按 {limit.CountedIn.Id}）之后第 {limit.Days} 天的 {time}（{limit.Zone.Id}）：{Until(end, limit.Zone, words)}{wanted}");
    }

    /// <summary>Where a limit ends, or that it can't be said.</summary>
    public static string Until(LimitResult end, DateTimeZone zone, Wording words) => end.Failure is null ? words.Moment(end.End, zone) : words.Pick($"no instant", $"无法确定");

    private static string Changes(long from, long to, DateTimeZone zone, Wording words)
    {
        if (to <= from)
        {
            return string.Empty;
        }

        ZoneInterval[] intervals = [.. zone.GetZoneIntervals(new Interval(Nanos.ToInstant(from), Nanos.ToInstant(to)))];
        IEnumerable<string> dates = intervals.Zip(intervals.Skip(1)).Where(pair => pair.First.WallOffset != pair.Second.WallOffset)
            .Select(pair => words.Date(pair.Second.Start.InZone(zone).Date));
        string all = words.Listing(dates);
        return all.Length == 0 ? string.Empty : words.Pick($"the clocks change on {all}", $"{all}时钟调整");
    }

    private static string Resolution(LocalDateTime wanted, DateTimeZone zone, LimitResult end, Wording words)
    {
        int count = end.Failure is null ? zone.MapLocal(wanted).Count : 1;
        string time = Wording.TimeOfDay(wanted.TimeOfDay);
        return count switch
        {
            0 => words.Pick($"; {time} is skipped on {words.Date(wanted.Date)}, so the clock moves forward by the gap", $"；{words.Date(wanted.Date)}没有 {time}，顺延跳过的时长"),
            2 => words.Pick($"; {time} comes twice on {words.Date(wanted.Date)}, and this is the {(IsEarlier(wanted, zone, end) ? "earlier" : "later")}", $"；{words.Date(wanted.Date)}有两次 {time}，取{(IsEarlier(wanted, zone, end) ? "较早" : "较晚")}的一次"),
            _ => string.Empty,
        };
    }

    private static bool IsEarlier(LocalDateTime wanted, DateTimeZone zone, LimitResult end) => Nanos.Of(zone.MapLocal(wanted).First().ToInstant()) == end.End;
}
