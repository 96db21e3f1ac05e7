using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// The breaches of a rule that are counted together, taken one after the other in the order in which they came to be. What one costs is settled when
/// it is taken; the latest can be taken back, when one turns up that came before them. Not thread-safe.
/// </summary>
internal sealed class PriceScope(PointTerms terms, DateTimeZone zone)
{
    private readonly List<CountedBreach> _counted = [];
    private readonly EndRuns _ends = new();
    private readonly DayCap _days = new();

    // How many count for ever, or for the rest of the month that stands at place 0, of those that are forgotten.
    private int _lasting;

    /// <summary>Takes the next breach: what it costs; 0 where another one absorbed it; null where that can't be worked out.</summary>
    public decimal? Take(Breach breach, Charge charge)
    {
        long occurredAt = breach.OccurredAt;
        if (_counted.Count > 0 && occurredAt < _counted[^1].BurstEnd)
        {
            return 0;
        }

        if (!TryEnd(terms.OnceWithin, occurredAt, long.MinValue, out long burst) || !TryEnd(terms.Window, occurredAt, Nanos.None, out long exit))
        {
            return null;
        }

        int number = Count(breach, Math.Min(burst, charge.Until), Math.Min(exit, charge.Until));
        int? tier = terms.TierOf(number, occurredAt);
        decimal? price = tier is not { } chosen ? null : chosen < 0 ? 0 : charge.Amounts[chosen];
        return price is { } full && terms.PerDay is { } cap ? Capped(breach, full, cap.TryAt(occurredAt, out decimal most) ? most : null) : price;
    }

    /// <summary>Takes back all that came to be at an instant or later.</summary>
    public void CutFrom(long seenAt)
    {
        int count = _counted.Count;
        while (count > 0 && _counted[count - 1].SeenAt >= seenAt)
        {
            count--;
        }

        _counted.RemoveRange(count, _counted.Count - count);
        _ends.CutFrom(count);
        _days.CutFrom(seenAt);
    }

    /// <summary>Forgets what makes no difference to breaches that come to be at an instant or later. Those before it can't be taken back any more.</summary>
    /// <returns>Whether anything is left that does.</returns>
    public bool Compact(long horizon)
    {
        _days.Compact(horizon, zone);
        if (IsHalfOver(horizon))
        {
            int open = _counted.FindIndex(counted => counted.SeenAt >= horizon);
            Forget(open < 0 ? _counted.Count : open, horizon);
        }

        return _lasting > 0 || !_days.IsEmpty || _counted.Count > 1 || (_counted.Count == 1 && (_counted[0].BurstEnd >= horizon || _counted[0].Ends >= horizon));
    }

    // So that what is forgotten pays for what is kept.
    private bool IsHalfOver(long horizon) =>
        _counted.Count > 0 && _counted[_counted.Count / 2].SeenAt < horizon
        && (terms.Tiers.Count == 0 || terms.Window is null || _ends.EndedBy(horizon - 1) >= _counted.Count / 2);

    // The latest stays: it says which month it is, and until when it absorbs others.
    private void Forget(int settled, long horizon)
    {
        int firstOfMonth = _counted[settled - 1].FirstOfMonth;
        bool Matters(int place) => place >= settled - 1 || (place >= firstOfMonth && _counted[place].Ends >= horizon && _counted[place].Ends != Nanos.None);
        int lasting = firstOfMonth > 0 ? 0 : _lasting;
        for (int place = firstOfMonth; place < settled - 1; place++)
        {
            lasting += _counted[place].Ends == Nanos.None ? 1 : 0;
        }

        int[] kept = [.. Enumerable.Range(0, _counted.Count).Where(Matters)];
        CountedBreach[] left = [.. kept.Select(place => _counted[place] with { FirstOfMonth = Math.Max(0, Array.BinarySearch(kept, _counted[place].FirstOfMonth)) })];
        _lasting = lasting;
        _counted.Clear();
        _ends.Clear();
        foreach (CountedBreach counted in left)
        {
            Add(counted);
        }
    }

    private decimal? Capped(Breach breach, decimal price, decimal? cap) =>
        cap is { } most ? _days.Take(breach.SeenAt, LocalTimes.DateOf(breach.OccurredAt, zone), price, most) : null;

    private int Count(Breach breach, long burstEnd, long ends)
    {
        bool isTiered = terms.Tiers.Count > 0;
        if (!isTiered && terms.OnceWithin is null)
        {
            return 1;
        }

        LocalDate month = isTiered && terms.MonthStartsOn is { } first ? StartOfMonth(LocalTimes.DateOf(breach.OccurredAt, zone), first) : default;
        int firstOfMonth = _counted.Count == 0 ? 0 : month == _counted[^1].Month ? _counted[^1].FirstOfMonth : _counted.Count;
        int number = isTiered ? (firstOfMonth == 0 ? _lasting : 0) + (int)_ends.SumOf(firstOfMonth, _counted.Count, breach.OccurredAt) + 1 : 1;
        Add(new CountedBreach(breach.SeenAt, isTiered ? ends : breach.OccurredAt, burstEnd, month, firstOfMonth));
        return number;
    }

    private void Add(in CountedBreach counted)
    {
        if (terms.Tiers.Count > 0)
        {
            _ends.Add(_counted.Count, counted.Ends, 1);
        }

        _counted.Add(counted);
    }

    private static LocalDate StartOfMonth(LocalDate date, int first)
    {
        LocalDate within = date.Day >= first ? date : date.PlusMonths(-1);
        return new LocalDate(within.Year, within.Month, first);
    }

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
