using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>The breaches of a rule that are counted together, taken from the first to the last, once: nothing is taken back or forgotten.</summary>
internal sealed class RecountedScope(PointTerms terms, DateTimeZone zone)
{
    private readonly List<(long Ends, LocalDate Month)> _counted = [];
    private readonly Dictionary<LocalDate, decimal> _given = [];
    private long _burstEnd = long.MinValue;

    /// <summary>What the next breach costs; null where that can't be worked out.</summary>
    public decimal? Take(long occurredAt, Charge charge)
    {
        if (occurredAt < _burstEnd)
        {
            return 0;
        }

        _burstEnd = Math.Min(EndOf(terms.OnceWithin, occurredAt, long.MinValue), charge.Until);
        LocalDate month = MonthOf(occurredAt);
        int number = _counted.Count(c => c.Ends > occurredAt && c.Month == month) + 1;
        _counted.Add((Math.Min(EndOf(terms.Window, occurredAt, Nanos.None), charge.Until), month));
        int? tier = terms.TierOf(number, occurredAt);
        decimal? price = tier is not { } chosen ? null : chosen < 0 ? 0 : charge.Amounts[chosen];
        return price is { } full && terms.PerDay is { } cap ? Capped(_given, LocalTimes.DateOf(occurredAt, zone), full, cap.TryAt(occurredAt, out decimal most) ? most : 0) : price;
    }

    /// <summary>As much of a price as a date's cap leaves.</summary>
    public static decimal Capped(Dictionary<LocalDate, decimal> given, LocalDate date, decimal price, decimal cap)
    {
        decimal rest = Math.Clamp(cap - given.GetValueOrDefault(date), 0, price);
        given[date] = given.GetValueOrDefault(date) + rest;
        return rest;
    }

    private LocalDate MonthOf(long occurredAt)
    {
        if (terms.MonthStartsOn is not { } first)
        {
            return default;
        }

        LocalDate date = LocalTimes.DateOf(occurredAt, zone);
        LocalDate within = date.Day >= first ? date : date.PlusMonths(-1);
        return new LocalDate(within.Year, within.Month, first);
    }

    private static long EndOf(ParameterValue<Limit>? limit, long start, long without) => limit?.TryAt(start, out Limit? length) == true ? length.Lenient.After(start).End : without;
}
