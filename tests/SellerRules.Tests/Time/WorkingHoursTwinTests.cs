using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Tests.References;
using SellerRules.Time;

namespace SellerRules.Tests.Time;

/// <summary>Working hours against a walk from minute to minute that asks each whether it is worked.</summary>
public sealed class WorkingHoursTwinTests
{
    private static readonly Gen<Sample> Samples =
        from zone in Gen.Elements("Europe/Madrid", "America/Los_Angeles", "Australia/Lord_Howe", "America/St_Johns", "Asia/Shanghai")
        from week in WeekOf()
        from holidays in Gen.ListOf(Gen.Choose(0, 365))
        from minute in Gen.Frequency((3, Gen.Choose(0, 300 * 24 * 60)), (1, Gen.Choose(60 * 24 * 60, 95 * 24 * 60)), (1, Gen.Choose(270 * 24 * 60, 310 * 24 * 60)))
        from length in Gen.Choose(1, 2_400)
        select new Sample(zone, week, [.. holidays.Distinct().Select(day => new LocalDate(2024, 1, 1).PlusDays(day))], Instant.FromUtc(2024, 1, 2, 0, 0) + Duration.FromMinutes(minute), length);

    [Fact]
    public void After_AnyStart_IsTheMinuteThatTheWalkComesTo() => Check((sample, limit) =>
    {
        Instant at = sample.Start;
        for (int left = sample.Minutes; left > 0; at += Duration.FromMinutes(1))
        {
            left -= sample.IsWorked(at) ? 1 : 0;
        }

        return limit.After(Nanos.Of(sample.Start)) == new LimitResult(Nanos.Of(at));
    });

    [Fact]
    public void Before_AnyEnd_IsTheMinuteThatTheWalkComesFrom() => Check((sample, limit) =>
    {
        Instant at = sample.Start;
        for (int left = sample.Minutes; left > 0;)
        {
            at -= Duration.FromMinutes(1);
            left -= sample.IsWorked(at) ? 1 : 0;
        }

        return limit.Before(Nanos.Of(sample.Start)) == new LimitResult(Nanos.Of(at));
    });

    [Fact]
    public void Stretches_OfAnyLimit_AddUpToItAndEndWithIt() => Check((sample, limit) =>
    {
        IReadOnlyList<(long From, long To)> stretches = limit.Stretches(Nanos.Of(sample.Start));
        return stretches.Sum(s => s.To - s.From) == limit.Length
            && stretches[^1].To == limit.After(Nanos.Of(sample.Start)).End
            && stretches.Zip(stretches.Skip(1)).All(pair => pair.First.To <= pair.Second.From)
            && stretches.All(s => s.From < s.To);
    });

    private static void Check(Func<Sample, WorkingHoursLimit, bool> law) => Prop.ForAll(Samples.ToArbitrary(), sample =>
    {
        WorkingCalendar calendar = CalendarText.Read(sample.Calendar());
        return law(sample, new WorkingHoursLimit(sample.Minutes * 60_000_000_000L, calendar, DateTimeZoneProviders.Tzdb[sample.Zone], LocalTimePolicy.Default));
    }).QuickCheckThrowOnFailure();

    // The clocks change between 00:00 and 04:00: hours may go on through that time, but begin and end outside it, where each reading is the same.
    private static Gen<(int From, int To)[]> WeekOf() =>
        from breaks in Gen.ArrayOf(Gen.Choose(0, 2), 7)
        from first in Gen.ArrayOf(Gen.Elements(0, 8, 9, 13), 7)
        select first.Zip(breaks).Select(day => (day.First * 2, day.First == 0 ? 10 : (day.First * 2) + 5 + (day.Second * 4))).ToArray();

    /// <summary>Hours in half hours of the day by week day, Monday first, with an hour's break where they are long; weekend is Sunday.</summary>
    private sealed record Sample(string Zone, (int From, int To)[] Week, LocalDate[] Holidays, Instant Start, int Minutes)
    {
        public bool IsWorked(Instant at)
        {
            LocalDateTime local = at.InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime;
            return local.DayOfWeek != IsoDayOfWeek.Sunday && !Holidays.Contains(local.Date) && Pairs(local.DayOfWeek).Any(pair => HalfHour(local) >= pair.From && HalfHour(local) < pair.To);
        }

        public string Calendar()
        {
            IEnumerable<string> days = Enum.GetValues<IsoDayOfWeek>().Where(d => d is not (IsoDayOfWeek.None or IsoDayOfWeek.Sunday))
                .Select(d => $"\"{d.ToString().ToLowerInvariant()}\": [{string.Join(", ", Pairs(d).Select(p => $"[\"{Text(p.From)}\", \"{Text(p.To)}\"]"))}]");
            string holidays = string.Join(", ", Holidays.Select(d => FormattableString.Invariant($"\"{d:uuuu-MM-dd}\"")));
            return CalendarText.Of(
                $"\"zone\": \"{Zone}\", \"known\": {{ \"from\": \"2020-01-01\", \"to\": \"2030-01-01\" }}, \"weekend\": [\"sunday\"], \"holidays\": [{holidays}], \"workdays\": [], \"hours\": {{ {string.Join(", ", days)} }}");
        }

        private (int From, int To)[] Pairs(IsoDayOfWeek day)
        {
            (int from, int to) = Week[(int)day - 1];
            return to - from <= 9 ? [(from, to)] : from == 0 ? [(from, to), (20, 48)] : [(from, from + 4), (from + 6, to)];
        }

        private static int HalfHour(LocalDateTime local) => (local.Hour * 2) + (local.Minute / 30);

        private static string Text(int halfHours) => string.Create(CultureInfo.InvariantCulture, $"{halfHours / 2:00}:{halfHours % 2 * 30:00}");
    }
}
