using NodaTime;
using SellerRules.Model;
using SellerRules.References;
using Period = SellerRules.Json.Rules.Period;

namespace SellerRules.Time;

/// <summary>So much time within a calendar's hours: the clock runs while they last, and stands still between them.</summary>
internal sealed record WorkingHoursLimit(long Length, WorkingCalendar Calendar, DateTimeZone Zone, LocalTimePolicy Policy) : Limit
{
    /// <inheritdoc/>
    public override Limit Lenient => Policy == LocalTimePolicy.Default ? this : this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start) => Walk(start, 1, []);

    /// <inheritdoc/>
    public override LimitResult Before(long end) => Walk(end, -1, []);

    /// <summary>The stretches that the limit consists of from a start on, in order; as far as it can be worked out.</summary>
    public IReadOnlyList<(long From, long To)> Stretches(long start)
    {
        List<(long From, long To)> counted = [];
        Walk(start, 1, counted);
        return counted;
    }

    // Whole instants are counted, so an hour that comes twice within the hours counts twice, and one that is skipped doesn't count.
    private LimitResult Walk(long from, int step, List<(long From, long To)> counted)
    {
        LocalDate first = LocalTimes.DateOf(from, Zone);
        long left = Length;
        for (int days = 0; days <= Period.MaxDays; days++)
        {
            LocalDate date = first.PlusDays(step * days);
            if (!Calendar.Knows(date))
            {
                return LimitResult.Outside(Calendar, date);
            }

            if (OpenOn(date, out IEnumerable<(long From, long To)> open) is { } failure)
            {
                return failure;
            }

            foreach ((long opens, long closes) in step > 0 ? open : open.Reverse())
            {
                long begin = step > 0 ? Math.Max(opens, from) : opens;
                long end = step > 0 ? closes : Math.Min(closes, from);
                if (end <= begin)
                {
                    continue;
                }

                bool isLast = left <= end - begin;
                counted.Add(isLast ? (step > 0 ? (begin, begin + left) : (end - left, end)) : (begin, end));
                if (isLast)
                {
                    return new LimitResult(step > 0 ? begin + left : end - left);
                }

                left -= end - begin;
            }
        }

        return LimitResult.Fail($"the hours of the calendar `{Calendar.Name}` don't add up to that in 50 years");
    }

    /// <summary>The hours of a date as instants, in order and without overlaps, all of them on it; or why they can't be said.</summary>
    private LimitResult? OpenOn(LocalDate date, out IEnumerable<(long From, long To)> open)
    {
        open = [];
        long start = LocalTimes.StartOf(date, Zone);
        long end = LocalTimes.EndOf(date, Zone);
        if (start == end || !Calendar.IsWorkingDay(date))
        {
            return null;
        }

        List<(long From, long To)> stretches = [];
        foreach (OpeningHours hours in Calendar.Hours!.On(date))
        {
            LimitResult opens = LocalTimes.At(date, hours.From, Zone, Policy);
            LimitResult closes = LocalTimes.At(date, hours.To, Zone, Policy);
            if (opens.Failure is not null || closes.Failure is not null)
            {
                return opens.Failure is null ? closes : opens;
            }

            stretches.Add((Math.Max(start, opens.End), Math.Min(end, closes.End)));
        }

        open = Merged(stretches);
        return null;
    }

    // Hours that the clocks skip are moved forward, and could come to lie on later ones.
    private static List<(long From, long To)> Merged(List<(long From, long To)> stretches)
    {
        List<(long From, long To)> merged = [];
        long end = long.MinValue;
        foreach ((long from, long to) in stretches.Order())
        {
            if (to > Math.Max(from, end))
            {
                merged.Add((Math.Max(from, end), to));
                end = to;
            }
        }

        return merged;
    }
}
