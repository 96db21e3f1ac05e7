using NodaTime;
using SellerRules.Judging.Messages;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Time;

namespace SellerRules.Judging.Explanations;

/// <summary>Says how working days and working hours were counted.</summary>
internal static class WorkingTimeExplainer
{
    private const int MostStretches = 6;

    /// <summary>How working dates were counted.</summary>
    public static string Days(WorkingDaysLimit limit, long start, LimitResult end, Wording words)
    {
        WorkingCalendar calendar = limit.Calendar;
        LocalDateTime local = LocalTimes.LocalOf(start, limit.Zone);
        string length = LimitText.Of(limit, words.Language);
        string head = words.Pick(
            $"{length} of the calendar `{calendar.Name}` after {words.Local(start, limit.Zone)} ({limit.Zone.Id})",
            $"自 {words.Local(start, limit.Zone)}（{limit.Zone.Id}）之后 {length}（日历 `{calendar.Name}`）");
        if (end.Failure is not null)
        {
            return head;
        }

        LocalDate last = LocalTimes.LocalOf(end.End - 1, limit.Zone).Date;
        List<LocalDate> between = [];
        for (LocalDate date = local.Date.PlusDays(1); date <= last; date = date.PlusDays(1))
        {
            between.Add(date);
        }

        string off = Dates(between.Where(d => !calendar.IsWorkingDay(d)), words);
        string exchanged = Dates(between.Where(calendar.IsWorkedInExchange), words);
        string late = limit.CutOff is { } cutOff && limit.IsLate(local) ? Late(limit, cutOff, local, words) : string.Empty;
        string skipped = off.Length == 0 ? string.Empty : words.Pick($"; not worked: {off}", $"；休息：{off}");
        string worked = exchanged.Length == 0 ? string.Empty : words.Pick($"; worked in exchange: {exchanged}", $"；调休上班：{exchanged}");
        string closing = limit.At is { Time: null } ? words.Pick($"; the hours of {words.Date(last)} end at {Time(limit.TimeOn(last, limit.At.Value))}", $"；{words.Date(last)}于 {Time(limit.TimeOn(last, limit.At.Value))} 下班") : string.Empty;
        return head + late + skipped + worked + closing + words.Pick($", so {LimitExplainer.Until(end, limit.Zone, words)}", $"，即 {LimitExplainer.Until(end, limit.Zone, words)}");
    }

    // Dates in a row are told as a range: a week of holidays is one thing to a reader.
    private static string Dates(IEnumerable<LocalDate> dates, Wording words)
    {
        List<(LocalDate From, LocalDate To)> runs = [];
        foreach (LocalDate date in dates)
        {
            if (runs.Count > 0 && runs[^1].To.PlusDays(1) == date)
            {
                runs[^1] = (runs[^1].From, date);
            }
            else
            {
                runs.Add((date, date));
            }
        }

        return words.Listing(runs.Select(run => run.From == run.To ? words.Date(run.From) : words.Pick($"{words.Date(run.From)} to {words.Date(run.To)}", $"{words.Date(run.From)}至{words.Date(run.To)}")));
    }

    /// <summary>How working hours were counted: each stretch, and in a long row only the first and the last.</summary>
    public static string Hours(WorkingHoursLimit limit, long start, LimitResult end, Wording words)
    {
        DateTimeZone zone = limit.Zone;
        string length = LimitText.Of(limit, words.Language);
        string head = words.Pick(
            $"{length} of the calendar `{limit.Calendar.Name}` from {words.Local(start, zone)} ({zone.Id})",
            $"自 {words.Local(start, zone)}（{zone.Id}）起 {length}（日历 `{limit.Calendar.Name}`）");
        if (end.Failure is not null)
        {
            return head;
        }

        IReadOnlyList<(long From, long To)> stretches = limit.Stretches(start);
        IEnumerable<string> told = stretches.Select(stretch => Stretch(stretch.From, stretch.To, zone, words));
        string counted = stretches.Count <= MostStretches ? words.Listing(told) : words.Pick(
            $"{words.Listing(told.Take(3))}, {stretches.Count - 4} more, {told.Last()}",
            $"{words.Listing(told.Take(3))}、另 {stretches.Count - 4} 段、{told.Last()}");
        return head + words.Pick($": {counted}; so {LimitExplainer.Until(end, zone, words)}", $"：{counted}；即 {LimitExplainer.Until(end, zone, words)}");
    }

    private static string Stretch(long from, long to, DateTimeZone zone, Wording words)
    {
        LocalDateTime begin = LocalTimes.LocalOf(from, zone);
        LocalDateTime end = LocalTimes.LocalOf(to, zone);
        string last = end.Date == begin.Date ? Wording.TimeOfDay(end.TimeOfDay) : "24:00";
        string length = LimitText.Elapsed(to - from, words.Language);
        return words.Pick($"{words.DateTime(begin)} to {last} ({length})", $"{words.DateTime(begin)} 至 {last}（{length}）");
    }

    private static string Late(WorkingDaysLimit limit, WorkingTime cutOff, LocalDateTime start, Wording words)
    {
        if (cutOff.Time is { } time)
        {
            return words.Pick($", made behind the cut-off {Time(time)} and so counted as made on the next working date", $"，晚于截单时间 {Time(time)}，按下一工作日计");
        }

        return limit.Calendar.IsWorkingDay(start.Date)
            ? words.Pick($", made after the hours of that date, which end at {Time(limit.TimeOn(start.Date, cutOff))}, and so counted as made on the next working date", $"，晚于当日 {Time(limit.TimeOn(start.Date, cutOff))} 下班时间，按下一工作日计")
            : words.Pick($", made on a date that isn't worked and so counted as made on the next working date", $"，当日休息，按下一工作日计");
    }

    private static string Time(TimeOfDay time) => time.IsEndOfDay ? "24:00" : Wording.TimeOfDay(time.Time);
}
