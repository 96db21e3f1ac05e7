using NodaTime;
using SellerRules.Model;
using SellerRules.References;

namespace SellerRules.Time;

/// <summary>The n-th working date after the start's date, which never counts itself; a start behind the cut-off counts as made on the next one.</summary>
internal sealed record WorkingDaysLimit(int WorkingDays, WorkingCalendar Calendar, DateTimeZone Zone, TimeOfDay? At, TimeOfDay? CutOff, LocalTimePolicy Policy) : Limit
{
    /// <inheritdoc/>
    public override Limit Lenient => this with { Policy = LocalTimePolicy.Default };

    /// <inheritdoc/>
    public override LimitResult After(long start)
    {
        LocalDateTime local = LocalTimes.LocalOf(start, Zone);
        LocalDate date = local.Date;
        if (!IsKnown(date))
        {
            return OutsideCalendar(date);
        }

        if (CutOff is { } cutOff && (!Calendar.IsWorkingDay(date) || (!cutOff.IsEndOfDay && local.TimeOfDay > cutOff.Time)))
        {
            if (Step(ref date, 1) is { } failure)
            {
                return failure;
            }
        }

        for (int counted = 0; counted < WorkingDays; counted++)
        {
            if (Step(ref date, 1) is { } failure)
            {
                return failure;
            }
        }

        return LocalTimes.At(date, At ?? new TimeOfDay(LocalTime.Midnight, true), Zone, Policy);
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

        return LocalTimes.At(date, At ?? new TimeOfDay(LocalTime.Midnight, true), Zone, Policy);
    }

    private LimitResult? Step(ref LocalDate date, int days)
    {
        do
        {
            date = date.PlusDays(days);
            if (!IsKnown(date))
            {
                return OutsideCalendar(date);
            }
        }
        while (!Calendar.IsWorkingDay(date));
        return null;
    }

    private bool IsKnown(LocalDate date) => date >= Calendar.KnownFrom && date < Calendar.KnownTo;

    private LimitResult OutsideCalendar(LocalDate date) =>
        LimitResult.Fail(FormattableString.Invariant($"the calendar `{Calendar.Name}` doesn't know {date:uuuu-MM-dd}"));
}
