using NodaTime;
using SellerRules.References;

namespace SellerRules.Time;

/// <summary>Where a limit ends, or why it can't be said; <see cref="Note"/> tells what a reader should know of how it was worked out.</summary>
internal readonly record struct LimitResult(long End, string? Failure = null, LimitNote? Note = null)
{
    /// <summary>A limit that can't be worked out.</summary>
    public static LimitResult Fail(string reason) => new(Nanos.None, reason);

    /// <summary>A limit whose count leaves what a calendar knows.</summary>
    public static LimitResult Outside(WorkingCalendar calendar, LocalDate date) =>
        Fail(FormattableString.Invariant($"the calendar `{calendar.Name}` doesn't know {date:uuuu-MM-dd}"));
}
