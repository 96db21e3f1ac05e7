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
    /// The earliest of several instants that has happened, each with the names that it lacks. One that can only be later than an instant which
    /// is known matters no more, whatever order they stand in.
    /// </summary>
    public static Maybe<long> Earliest(EvaluationContext context, IReadOnlyList<(Maybe<long> Instant, string[] Names)> instants)
    {
        long first = Nanos.None;
        foreach ((Maybe<long> instant, _) in instants)
        {
            first = instant.IsKnown ? Math.Min(first, instant.Value) : first;
        }

        bool isOpen = false;
        bool isBounded = first == Nanos.None;
        long until = Nanos.None;
        foreach ((Maybe<long> instant, string[] names) in instants)
        {
            if (instant.IsUnknown && !Yields(instant, first))
            {
                isOpen = true;
                isBounded &= instant.State == State.Beyond;
                until = Math.Min(until, instant.Value);
                AddAll(context, names);
            }
        }

        if (isOpen)
        {
            return isBounded ? new Maybe<long>(State.Beyond, until) : Maybe<long>.Undecided(State.Unknown);
        }

        if (first != Nanos.None)
        {
            return Maybe<long>.Of(first);
        }

        foreach ((_, string[] names) in instants)
        {
            AddAll(context, names);
        }

        return new Maybe<long>(State.NotYet, 0);
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

    private static void AddAll(EvaluationContext context, string[] names)
    {
        foreach (string name in names)
        {
            context.Names.Add(name);
        }
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
