using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Whole dates of a zone: from the first instant of one to the first instant of another.</summary>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date, inclusive.</param>
/// <param name="Start">The first instant of the first date.</param>
/// <param name="End">The first instant behind the last date.</param>
internal sealed record DateWindow(LocalDate First, LocalDate Last, long Start, long End)
{
    /// <summary>So many dates before the one of the judging instant; it moves on at the next midnight.</summary>
    public static DateWindow Before(EvaluationContext context, int days, DateTimeZone zone)
    {
        LocalDate today = LocalTimes.DateOf(context.At, zone);
        LocalDate first = today.PlusDays(-days);
        context.MayChangeAt(LocalTimes.EndOf(today, zone));
        return new DateWindow(first, today.PlusDays(-1), LocalTimes.StartOf(first, zone), LocalTimes.StartOf(today, zone));
    }

    /// <summary>Whether an instant falls into it. An event that had not happened by the end of it doesn't, whatever came later.</summary>
    public Maybe<bool> Holds(Maybe<long> instant) => instant switch
    {
        { IsKnown: true } => Maybe<bool>.Of(instant.Value >= Start && instant.Value < End),
        { IsNotYet: true } => Maybe<bool>.Of(false),
        { State: State.Beyond } when instant.Value >= End - 1 => Maybe<bool>.Of(false),
        _ => Maybe<bool>.Undecided(State.Unknown),
    };

    /// <summary>Whether a date falls into it; the date of what has not happened doesn't.</summary>
    public Maybe<bool> Holds(Maybe<LocalDate> date) => date switch
    {
        { IsKnown: true } => Maybe<bool>.Of(date.Value >= First && date.Value <= Last),
        { IsNotYet: true } => Maybe<bool>.Of(false),
        _ => Maybe<bool>.Undecided(State.Unknown),
    };
}
