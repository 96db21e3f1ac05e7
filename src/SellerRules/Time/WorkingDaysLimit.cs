using NodaTime;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Time;

/// <summary>The n-th working date after the start's date, which never counts itself; a start behind the cut-off counts as made on the next one.</summary>
internal sealed record WorkingDaysLimit(int WorkingDays, WorkingCalendar Calendar, DateTimeZone Zone, WorkingTime? At, WorkingTime? CutOff, LocalTimePolicy Policy) : Limit
{
    /// <inheritdoc/>
    public override Limit Lenient => Policy == LocalTimePolicy.Default ? this : this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start)
    {
        LocalDateTime local = LocalTimes.LocalOf(start, Zone);
        LocalDate date = local.Date;
        if (!Calendar.Knows(date))
        {
            return LimitResult.Outside(Calendar, date);
        }

        if (IsLate(local) && Step(ref date, 1) is { } late)
        {
            return late;
        }

        for (int counted = 0; counted < WorkingDays; counted++)
        {
            if (Step(ref date, 1) is { } failure)
            {
                return failure;
            }
        }

        return EndOn(date);
    }

    /// <inheritdoc/>
    public override LimitResult Before(long end)
    {
        LocalDate date = LocalTimes.DateOf(end, Zone);
        for (int counted = 0; counted < WorkingDays; counted++)
        {
            if (Step(ref date, -1) is { } failure)
            {
                return failure;
            }
        }

        return EndOn(date);
    }

    /// <summary>Whether a start counts as made on the next working date. Only for dates that the calendar knows.</summary>
    public bool IsLate(LocalDateTime start)
    {
        if (CutOff is not { } cutOff)
        {
            return false;
        }

        return !Calendar.IsWorkingDay(start.Date) || (TimeOn(start.Date, cutOff) is { IsEndOfDay: false, Time: var last } && start.TimeOfDay > last);
    }

    /// <summary>A time on a working date; <c>close</c> is when that date's hours end.</summary>
    public TimeOfDay TimeOn(LocalDate date, WorkingTime time) => time.Time ?? Calendar.Hours!.On(date)[^1].To;

    private LimitResult EndOn(LocalDate date) => LocalTimes.At(date, At is { } at ? TimeOn(date, at) : new TimeOfDay(LocalTime.Midnight, true), Zone, Policy);

    private LimitResult? Step(ref LocalDate date, int days)
    {
        do
        {
            date = date.PlusDays(days);
            if (!Calendar.Knows(date))
            {
                return LimitResult.Outside(Calendar, date);
            }
        }
        while (!Calendar.IsWorkingDay(date));
        return null;
    }
}
