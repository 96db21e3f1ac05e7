using NodaTime;

namespace SellerRules.References;

/// <summary>When a calendar's working dates are worked: by week day, and on single dates, which go before. Immutable.</summary>
internal sealed class CalendarHours(IReadOnlyDictionary<IsoDayOfWeek, IReadOnlyList<OpeningHours>> week, IReadOnlyDictionary<LocalDate, IReadOnlyList<OpeningHours>> dates)
{
    private readonly Dictionary<IsoDayOfWeek, IReadOnlyList<OpeningHours>> _week = new(week);
    private readonly Dictionary<LocalDate, IReadOnlyList<OpeningHours>> _dates = new(dates);

    /// <summary>The hours of a working date, in order.</summary>
    public IReadOnlyList<OpeningHours> On(LocalDate date) =>
        _dates.TryGetValue(date, out IReadOnlyList<OpeningHours>? own) ? own : _week[date.DayOfWeek];
}
