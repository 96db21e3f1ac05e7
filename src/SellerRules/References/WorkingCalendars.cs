using System.Collections.Concurrent;

namespace SellerRules.References;

/// <summary>The working-day calendars that limits name. Each is read on first use. Thread-safe.</summary>
internal sealed class WorkingCalendars
{
    private static readonly string[] Names = ["cn", "weekdays"];

    private readonly ConcurrentDictionary<string, WorkingCalendar> _read = new(StringComparer.Ordinal);

    private WorkingCalendars()
    {
    }

    /// <summary>Those in <c>rules/reference/calendars</c>.</summary>
    public static WorkingCalendars Shipped { get; } = new();

    /// <summary>All names, in order.</summary>
    public IReadOnlyList<string> All => Names;

    /// <summary>The calendar of a name such as <c>cn</c>, or null.</summary>
    public WorkingCalendar? Find(string name) =>
        Names.Contains(name, StringComparer.Ordinal)
            ? _read.GetOrAdd(name, n => ShippedFiles.Read($"rules/reference/calendars/{n}.json", WorkingCalendarReader.Read))
            : null;
}
