using NodaTime;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Functions of instants and dates.</summary>
internal static class TimeFunctions
{
    /// <summary>The earliest instant that has happened; not yet only if none has.</summary>
    public static Maybe<long> Earliest(EvaluationContext context, Maybe<long> a, Maybe<long> b, int start, int middle)
    {
        if (a.IsKnown && b.IsKnown)
        {
            return a.Value <= b.Value ? a : b;
        }

        if (a.IsKnown && Yields(b, a.Value))
        {
            context.Names.DropFrom(middle);
            return a;
        }

        if (b.IsKnown && Yields(a, b.Value))
        {
            context.Names.Drop(start, middle);
            return b;
        }

        // One that has not happened leaves the answer to the other.
        if (a.IsNotYet && b.IsUnknown)
        {
            context.Names.Drop(start, middle);
        }
        else if (b.IsNotYet && a.IsUnknown)
        {
            context.Names.DropFrom(middle);
        }

        return (a.State, b.State) switch
        {
            (State.Beyond, State.Beyond) => new Maybe<long>(State.Beyond, Math.Min(a.Value, b.Value)),
            (State.Beyond, State.NotYet) => a,
            (State.NotYet, State.Beyond) => b,
            _ => Maybe<long>.Undecided(a.State, b.State),
        };
    }

    /// <summary>
    /// The earliest of several instants that has happened. One that can only be later than an instant which is known matters no more, whatever
    /// order they stand in.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="instants">The instants.</param>
    /// <param name="marks">Where the names that each lacks begin; they end where the next one's begin, the last one's with all names.</param>
    public static Maybe<long> Earliest(EvaluationContext context, Maybe<long>[] instants, int[] marks)
    {
        long first = Nanos.None;
        foreach (Maybe<long> instant in instants)
        {
            first = instant.IsKnown ? Math.Min(first, instant.Value) : first;
        }

        bool isKnown = first != Nanos.None;
        State state = isKnown ? State.Known : State.NotYet;
        long until = Nanos.None;
        foreach (Maybe<long> instant in instants)
        {
            if (instant.IsUnknown && !Yields(instant, first))
            {
                state = instant.State == State.Beyond && !isKnown && state != State.Unknown ? State.Beyond : State.Unknown;
                until = Math.Min(until, instant.Value);
            }
        }

        for (int i = instants.Length - 1; i >= 0; i--)
        {
            bool matters = state == State.NotYet || (state != State.Known && instants[i].IsUnknown && !Yields(instants[i], first));
            if (!matters)
            {
                context.Names.Drop(marks[i], i + 1 < marks.Length ? marks[i + 1] : context.Names.Mark);
            }
        }

        return new Maybe<long>(state, state == State.Known ? first : state == State.Beyond ? until : 0);
    }

    /// <summary>The latest instant; not yet until all have happened.</summary>
    public static Maybe<long> Latest(EvaluationContext context, Maybe<long> a, Maybe<long> b, int start, int middle)
    {
        if (a.IsKnown && b.IsKnown)
        {
            return a.Value >= b.Value ? a : b;
        }

        if (a.IsNotYet || b.IsNotYet)
        {
            context.Names.Drop(b.IsNotYet ? start : middle, b.IsNotYet ? a.IsNotYet ? start : middle : context.Names.Mark);
            return new Maybe<long>(State.NotYet, 0);
        }

        return a.State is State.Known or State.Beyond && b.State is State.Known or State.Beyond
            ? new Maybe<long>(State.Beyond, Math.Max(a.Value, b.Value))
            : Maybe<long>.Undecided(a.State, b.State);
    }

    /// <summary>The instant a limit after another.</summary>
    public static Maybe<long> After(EvaluationContext context, Maybe<long> instant, Maybe<Limit> limit) => Shift(context, instant, limit, true);

    /// <summary>The instant a limit before another.</summary>
    public static Maybe<long> Before(EvaluationContext context, Maybe<long> instant, Maybe<Limit> limit) => Shift(context, instant, limit, false);

    /// <summary>The date of an instant in a zone.</summary>
    public static Maybe<LocalDate> DateOf(Maybe<long> instant, DateTimeZone zone) =>
        instant.IsKnown ? Maybe<LocalDate>.Of(LocalTimes.DateOf(instant.Value, zone)) : Maybe<LocalDate>.Undecided(instant.State);

    /// <summary>The date of the judging instant in a zone.</summary>
    public static LocalDate Today(EvaluationContext context, DateTimeZone zone) => LocalTimes.DateOf(context.At, zone);

    /// <summary>Whether a certificate holds on the date of the judging instant: issued on or before it, and not expired (the last date counts).</summary>
    public static Maybe<bool> HoldsToday(EvaluationContext context, LocalDate? issuedOn, LocalDate expiresOn, DateTimeZone zone)
    {
        LocalDate today = Today(context, zone);
        if (issuedOn is { } issued)
        {
            context.MayChangeAt(LocalTimes.StartOf(issued, zone));
        }

        context.MayChangeAt(LocalTimes.EndOf(expiresOn, zone));
        return Maybe<bool>.Of((issuedOn is null || issuedOn <= today) && today <= expiresOn);
    }

    private static bool Yields(Maybe<long> other, long known) => other.IsNotYet || (other.State == State.Beyond && known <= other.Value);

    private static Maybe<long> Shift(EvaluationContext context, Maybe<long> instant, Maybe<Limit> limit, bool forward)
    {
        if (!instant.IsKnown || !limit.IsKnown)
        {
            return Maybe<long>.Undecided(instant.State, limit.State);
        }

        LimitResult result = forward ? limit.Value.After(instant.Value) : limit.Value.Before(instant.Value);
        return result.Failure is { } reason ? context.Unknown<long>(reason) : Maybe<long>.Of(result.End);
    }
}
