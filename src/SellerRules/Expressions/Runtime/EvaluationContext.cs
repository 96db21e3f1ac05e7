using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What an expression is judged by: the subject, the instants, the lambda variables. Reused from rule to rule; not thread-safe.</summary>
internal sealed class EvaluationContext
{
    /// <summary>How deep lambdas may nest.</summary>
    public const int MaxVariables = 8;

    /// <summary>The subject's frame.</summary>
    public Frame Subject { get; set; } = null!;

    /// <summary>The caller's instant.</summary>
    public long AsOf { get; set; }

    /// <summary>The judging instant: an event later than it has not happened.</summary>
    public long At { get; set; }

    /// <summary>The instant that chooses dated parameters.</summary>
    public long Anchor { get; set; }

    /// <summary>The values of lambda variables, by nesting depth.</summary>
    public object?[] Variables => field ??= new object?[MaxVariables];

    /// <summary>The facts that undecided parts lack.</summary>
    public NameSink Names { get; } = new();

    /// <summary>
    /// What was leaned on since the last <see cref="Begin"/>: assumptions by path, and given figures that stand in for a formula as
    /// <see cref="GivenFigure"/> says.
    /// </summary>
    public NameSink Assumed { get; } = new();

    /// <summary>The earliest instant later than as-of at which something read so far may differ; <see cref="Nanos.None"/>: none.</summary>
    public long Next { get; private set; } = Nanos.None;

    /// <summary>The figures worked out so far; null where each is to be worked out anew, because facts are being tried out.</summary>
    public FigureMemo? Figures { get; init; } = new();

    /// <summary>Begins a subject's judgement as of an instant.</summary>
    public void Begin(Frame subject, long asOf)
    {
        Subject = subject;
        AsOf = asOf;
        At = asOf;
        Anchor = asOf;
        Next = Nanos.None;
        Names.DropFrom(0);
        Assumed.DropFrom(0);
    }

    /// <summary>Says that what was read may differ from an instant on; instants up to as-of are of no interest.</summary>
    public void MayChangeAt(long instant)
    {
        if (instant > AsOf && instant < Next)
        {
            Next = instant;
        }
    }

    /// <summary>Forgets the instants said so far and gives the earliest of them, so that a part can be watched on its own; hand it back by <see cref="MayChangeAt"/>.</summary>
    public long TakeNext()
    {
        long next = Next;
        Next = Nanos.None;
        return next;
    }

    /// <summary>An unknown result with the fact or the reason that makes it so.</summary>
    public Maybe<T> Unknown<T>(string name)
    {
        Names.Add(name);
        return new Maybe<T>(State.Unknown, default!);
    }

    /// <summary>A result that a fact of an undecided record has: a missing record's fact is named.</summary>
    public Maybe<T> Pass<T>(State state, string name) =>
        state == State.Missing ? Unknown<T>(name) : Maybe<T>.Undecided(state);
}
