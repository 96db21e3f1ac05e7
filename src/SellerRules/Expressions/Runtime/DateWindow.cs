using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Whole dates of a zone: from the first instant of one to the first instant of another.</summary>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date, inclusive.</param>
/// <param name="Zone">The zone.</param>
internal sealed record DateWindow(LocalDate First, LocalDate Last, DateTimeZone Zone)
{
    /// <summary>How many dates it has.</summary>
    public int Dates { get; } = Period.DaysBetween(First, Last) + 1;

    /// <summary>The first instant of the first date.</summary>
    public long Start { get; } = LocalTimes.StartOf(First, Zone);

    /// <summary>The first instant behind the last date.</summary>
    public long End { get; } = LocalTimes.EndOf(Last, Zone);

    /// <summary>So many dates before the one of an instant.</summary>
    public static DateWindow Before(long at, int days, DateTimeZone zone)
    {
        LocalDate today = LocalTimes.DateOf(at, zone);
        return new DateWindow(today.PlusDays(-days), today.PlusDays(-1), zone);
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

    /// <summary>
    /// The date of today on which so many dates before today next move over a date: it comes in on the date behind it, and goes out as many dates
    /// later. Null: never again.
    /// </summary>
    public LocalDate? MovesOver(LocalDate date) => date < First ? null : date > Last ? date.PlusDays(1) : date.PlusDays(Dates + 1);

    /// <summary>Says that something changes when a date begins.</summary>
    public void ChangesOn(EvaluationContext context, LocalDate? date)
    {
        if (date is { } begins)
        {
            context.MayChangeAt(LocalTimes.StartOf(begins, Zone));
        }
    }

    /// <summary>Says that they come to lie inside what is known, and leave it again.</summary>
    public void MovesOver(EvaluationContext context, RecordCoverage coverage)
    {
        if (coverage.From > Start)
        {
            LocalDate from = LocalTimes.DateOf(coverage.From, Zone);
            ChangesOn(context, from.PlusDays(Dates));
            ChangesOn(context, from.PlusDays(Dates + 1));
        }

        if (coverage.Until != Nanos.None)
        {
            EndsBehind(context, coverage.Until);
        }
    }

    /// <summary>Says that they come to end behind an instant.</summary>
    public void EndsBehind(EvaluationContext context, long instant)
    {
        LocalDate date = LocalTimes.DateOf(instant, Zone);
        context.MayChangeAt(LocalTimes.EndOf(date, Zone));
        context.MayChangeAt(LocalTimes.EndOf(date.PlusDays(1), Zone));
    }
}
