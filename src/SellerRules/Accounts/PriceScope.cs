using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// The breaches of a rule that are counted together, taken one after the other in the order in which they came to be. What one costs is settled when
/// it is taken. Not thread-safe.
/// </summary>
internal sealed class PriceScope(PointTerms terms, DateTimeZone zone)
{
    private readonly PriorityQueue<long, long> _exits = new();
    private readonly DayCap _days = new();
    private int _lasting;
    private LocalDate _month;
    private long _burstEnd = long.MinValue;

    /// <summary>Takes the next breach: what it costs; 0 where another one absorbed it; null where that can't be worked out.</summary>
    public decimal? Take(long occurredAt, Charge charge)
    {
        if (occurredAt < _burstEnd)
        {
            return 0;
        }

        if (!TryEnd(terms.OnceWithin, occurredAt, long.MinValue, out long burst) || !TryEnd(terms.Window, occurredAt, Nanos.None, out long exit))
        {
            return null;
        }

        _burstEnd = Math.Min(burst, charge.Until);
        int? tier = terms.TierOf(Count(occurredAt, Math.Min(exit, charge.Until)), occurredAt);
        decimal? price = tier is not { } chosen ? null : chosen < 0 ? 0 : charge.Amounts[chosen];
        return price is { } full && terms.PerDay is { } cap ? Capped(full, cap.TryAt(occurredAt, out decimal most) ? most : null, occurredAt) : price;
    }

    private decimal? Capped(decimal price, decimal? cap, long occurredAt) =>
        cap is { } most ? _days.Take(LocalTimes.DateOf(occurredAt, zone), price, most) : null;

    private int Count(long occurredAt, long end)
    {
        if (terms.Tiers.Count == 0)
        {
            return 1;
        }

        BeginMonth(occurredAt);
        while (_exits.TryPeek(out _, out long exit) && exit <= occurredAt)
        {
            _exits.Dequeue();
        }

        int number = _exits.Count + _lasting + 1;
        if (end == Nanos.None)
        {
            _lasting++;
        }
        else
        {
            _exits.Enqueue(end, end);
        }

        return number;
    }

    private void BeginMonth(long occurredAt)
    {
        if (terms.MonthStartsOn is not { } first)
        {
            return;
        }

        LocalDate date = LocalTimes.DateOf(occurredAt, zone);
        LocalDate month = StartOfMonth(date.Day >= first ? date : date.PlusMonths(-1), first);
        if (month != _month)
        {
            _month = month;
            _lasting = 0;
            _exits.Clear();
        }
    }

    private static LocalDate StartOfMonth(LocalDate date, int first) => new(date.Year, date.Month, first);

    private static bool TryEnd(ParameterValue<Limit>? limit, long start, long without, out long end)
    {
        end = without;
        if (limit is null)
        {
            return true;
        }

        bool isKnown = limit.TryAt(start, out Limit? length);
        end = isKnown ? length!.Lenient.After(start).End : without;
        return isKnown;
    }
}
