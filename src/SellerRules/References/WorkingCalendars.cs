using System.Collections.Concurrent;

namespace SellerRules.References;

/// <summary>The calendars that limits name: those that were given, before those that come with the library, which are read on first use. Thread-safe.</summary>
/// <param name="given">The calendars that were given.</param>
/// <param name="unreadable">The names of those that were given and couldn't be read, which was reported.</param>
internal sealed class WorkingCalendars(IReadOnlyList<WorkingCalendar> given, IReadOnlyCollection<string>? unreadable = null)
{
    private static readonly string[] Names = ["cn", "weekdays"];
    private static readonly ConcurrentDictionary<string, WorkingCalendar> Read = new(StringComparer.Ordinal);

    /// <summary>Only those in <c>rules/reference</c>.</summary>
    public static WorkingCalendars Shipped { get; } = new([]);

    /// <summary>The calendars that were given, in order.</summary>
    public IReadOnlyList<WorkingCalendar> Given => given;

    /// <summary>All names, in order.</summary>
    public IReadOnlyList<string> All => [.. given.Select(calendar => calendar.Name).Concat(Names).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>These with others, which go before.</summary>
    public WorkingCalendars With(IReadOnlyList<WorkingCalendar> others) => new([.. given.Where(own => others.All(other => other.Name != own.Name)), .. others], unreadable);

    /// <summary>Whether a calendar of that name was given and couldn't be read.</summary>
    public bool IsUnreadable(string name) => unreadable?.Contains(name) == true;

    /// <summary>The calendar of a name such as <c>cn</c>, or null.</summary>
    public WorkingCalendar? Find(string name) =>
        given.FirstOrDefault(calendar => calendar.Name == name)
        ?? (Names.Contains(name, StringComparer.Ordinal) ? Read.GetOrAdd(name, n => ShippedFiles.Read($"rules/reference/calendars/{n}.json", WorkingCalendarReader.Read)) : null);
}
