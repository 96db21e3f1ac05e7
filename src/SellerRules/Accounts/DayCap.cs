using NodaTime;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>What a cap on each date's points leaves. Not thread-safe.</summary>
internal sealed class DayCap
{
    private readonly Dictionary<LocalDate, decimal> _given = [];
    private readonly List<(long SeenAt, LocalDate Date, decimal Before)> _taken = [];

    /// <summary>Whether no date has taken anything.</summary>
    public bool IsEmpty => _given.Count == 0;

    /// <summary>As much of a price as a date's cap leaves.</summary>
    /// <param name="seenAt">When the breach came to be, not before those before it.</param>
    /// <param name="date">Its date.</param>
    /// <param name="price">The price.</param>
    /// <param name="cap">The cap.</param>
    public decimal Take(long seenAt, LocalDate date, decimal price, decimal cap)
    {
        decimal given = _given.GetValueOrDefault(date);
        decimal rest = Math.Clamp(cap - given, 0, price);
        if (rest != 0)
        {
            _taken.Add((seenAt, date, given));
            _given[date] = given + rest;
        }

        return rest;
    }

    /// <summary>Takes back what was given from an instant on.</summary>
    public void CutFrom(long seenAt)
    {
        int count = _taken.Count;
        for (; count > 0 && _taken[count - 1].SeenAt >= seenAt; count--)
        {
            _given[_taken[count - 1].Date] = _taken[count - 1].Before;
        }

        _taken.RemoveRange(count, _taken.Count - count);
    }

    /// <summary>Forgets what nobody asks for any more: what was given before an instant stays given, and earlier dates are over.</summary>
    /// <param name="horizon">The instant.</param>
    /// <param name="zone">The zone of the dates.</param>
    public void Compact(long horizon, DateTimeZone zone)
    {
        if (_taken.Count > 0 && _taken[_taken.Count / 2].SeenAt >= horizon)
        {
            return;
        }

        int open = _taken.FindIndex(taken => taken.SeenAt >= horizon);
        _taken.RemoveRange(0, open < 0 ? _taken.Count : open);

        // A clock that is set back at midnight comes to the same date again.
        LocalDate last = LocalTimes.DateOf(horizon, zone).PlusDays(-2);
        foreach (LocalDate over in _given.Keys.Where(date => date < last).ToArray())
        {
            _given.Remove(over);
        }
    }
}
