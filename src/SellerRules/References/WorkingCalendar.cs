using NodaTime;

namespace SellerRules.References;

/// <summary>Which dates are worked, and where given at what hours, as far as that is known. Immutable and thread-safe.</summary>
internal sealed record WorkingCalendar
{
    private readonly Lazy<string> _version;
    private readonly IsoDayOfWeek[] _weekend;
    private readonly List<LocalDate> _holidays;
    private readonly List<LocalDate> _workdays;

    /// <summary>Takes a calendar as read; its dates ascend, each once.</summary>
    public WorkingCalendar(
        string name, Lazy<string> version, string zoneId, LocalDate knownFrom, LocalDate knownTo,
        IsoDayOfWeek[] weekend, List<LocalDate> holidays, List<LocalDate> workdays)
    {
        (Name, _version, ZoneId, KnownFrom, KnownTo) = (name, version, zoneId, knownFrom, knownTo);
        (_weekend, _holidays, _workdays) = (weekend, holidays, workdays);
    }

    /// <summary>Its name in limits, such as <c>cn</c>.</summary>
    public string Name { get; }

    /// <summary>The SHA-256 of its file.</summary>
    public string Version => _version.Value;

    /// <summary>The id of the zone that its dates are cut in.</summary>
    public string ZoneId { get; }

    /// <summary>The first date that is known (inclusive).</summary>
    public LocalDate KnownFrom { get; }

    /// <summary>The first date that isn't known any more (exclusive): the earliest that the next announcement may alter.</summary>
    public LocalDate KnownTo { get; }

    /// <summary>The file it was read from.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>When its working dates are worked; null: it doesn't say.</summary>
    public CalendarHours? Hours { get; init; }

    /// <summary>The dates that are worked although their week day or a holiday would leave them free.</summary>
    public IReadOnlyCollection<LocalDate> Workdays => _workdays;

    /// <summary>Whether a week day is free where no date says otherwise.</summary>
    public bool IsWeekend(IsoDayOfWeek day)
    {
        foreach (IsoDayOfWeek free in _weekend)
        {
            if (free == day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date lies in what is known.</summary>
    public bool Knows(LocalDate date) => date >= KnownFrom && date < KnownTo;

    /// <summary>Whether a date is worked that its week day alone would leave free.</summary>
    public bool IsWorkedInExchange(LocalDate date) => SortedDates.Contains(_workdays, date) && IsWeekend(date.DayOfWeek);

    /// <summary>Whether a date is worked. Only for dates that it <see cref="Knows"/>: outside them it answers as if there were no holidays.</summary>
    public bool IsWorkingDay(LocalDate date) => SortedDates.Contains(_workdays, date) || (!IsWeekend(date.DayOfWeek) && !SortedDates.Contains(_holidays, date));
}
