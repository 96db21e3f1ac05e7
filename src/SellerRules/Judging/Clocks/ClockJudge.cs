using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>What deadlines and schedules share: a start, and the instant that a limit makes of it.</summary>
internal abstract class ClockJudge : RuleJudge
{
    private const string EndsEarly = "ends before it starts";

    /// <summary>Where the clock starts; null for one that has an end only.</summary>
    public required InstantSource? From { get; init; }

    /// <summary>How long it runs; null for one that has an end only.</summary>
    public required ParameterValue<Limit>? Length { get; init; }

    /// <summary>Where it ends; null for one that has a start and a length.</summary>
    public required InstantSource? By { get; init; }

    /// <summary>The stretches in which the clock stands still; null: none ever.</summary>
    public PauseSource? Pauses { get; init; }

    /// <inheritdoc/>
    protected override Verdict JudgeBorn(EvaluationContext context, long birth)
    {
        long asOf = context.AsOf;
        InstantSource source = From ?? By!;
        Maybe<long> instant = source.At(context, asOf);
        if (instant.IsUnknown)
        {
            long start = From is null ? birth : Nanos.None;
            return WithoutInstant(context, 0, WithStop(context, start, Verdict.Of(FindingStatus.Unknown, asOf, asOf)));
        }

        context.Names.DropFrom(0);
        if (instant.IsNotYet)
        {
            return NotStarted(context, Verdict.Of(FindingStatus.Waiting, asOf, asOf));
        }

        return By is null ? FromStart(context, Math.Max(instant.Value, birth)) : FromEnd(context, birth, instant.Value);
    }

    /// <summary>The verdict on a clock that has not started.</summary>
    protected virtual Verdict NotStarted(EvaluationContext context, Verdict known)
    {
        long asOf = context.AsOf;
        return Applies.Refuse(context, asOf, asOf, false, 0) is { } status ? As(context, status, 0, known) : known;
    }

    /// <summary>The verdict on a clock that has started; <paramref name="known"/> has its start and end filled in.</summary>
    protected abstract Verdict JudgeRunning(EvaluationContext context, ClockRun run, Verdict known);

    /// <summary>The verdict on a clock that ends at the run's due at the earliest; <paramref name="lacking"/> is missing to say where.</summary>
    protected virtual Verdict JudgeOpenEnd(EvaluationContext context, ClockRun run, string[] lacking, Verdict known)
    {
        context.Names.DropFrom(0);
        foreach (string name in lacking)
        {
            context.Names.Add(name);
        }

        return WithoutInstant(context, 0, run.Next <= context.AsOf ? known with { Done = run.Next } : WithStop(context, run.Start, known));
    }

    /// <summary>Fills in what is known of the stop, or names what it lacks, where the clock's start or end isn't known.</summary>
    protected virtual Verdict WithStop(EvaluationContext context, long start, Verdict known) => known;

    /// <summary>
    /// The verdict on a clock that starts, or will start, at an instant; <paramref name="next"/> is the next start of a list, which stops it,
    /// <paramref name="mayRestart"/> the list that may have starts which the facts could not know.
    /// </summary>
    protected Verdict FromStart(EvaluationContext context, long start, long next = Nanos.None, string? mayRestart = null)
    {
        bool hasStarted = start <= context.AsOf;
        context.MayChangeAt(start);
        long anchor = hasStarted ? start : context.AsOf;
        context.Anchor = anchor;
        Verdict known = Verdict.Of(FindingStatus.Running, context.AsOf, anchor) with { From = start };
        int mark = context.Names.Mark;
        (LimitResult end, string? mayEndLater, string[]? lacking) = EndOf(context, start);
        known = known with { Due = lacking is null ? end.End : Nanos.None, Note = end.Note };
        if (!hasStarted)
        {
            context.Names.DropFrom(mark);
            return NotStarted(context, known with { Status = FindingStatus.Waiting });
        }

        if (lacking is not null)
        {
            return JudgeOpenEnd(context, new ClockRun(start, end.End, anchor, next, mayEndLater, mayRestart), lacking, known);
        }

        return end.Failure is null
            ? JudgeRunning(context, new ClockRun(start, end.End, anchor, next, mayEndLater, mayRestart), known)
            : WithoutInstant(context, mark, next <= context.AsOf ? known with { Done = next } : WithStop(context, start, known));
    }

    private Verdict FromEnd(EvaluationContext context, long birth, long due)
    {
        bool hasBirth = birth != long.MinValue;
        Verdict known = Verdict.Of(FindingStatus.Running, context.AsOf, hasBirth ? birth : due) with { Due = due };
        if (hasBirth && due < birth)
        {
            context.Names.Add(EndsEarly);
            return WithoutInstant(context, 0, WithStop(context, birth, known));
        }

        return JudgeRunning(context, new ClockRun(birth, due, known.Anchor, Nanos.None), known);
    }

    private PausedEnd EndOf(EvaluationContext context, long start)
    {
        Maybe<Limit> length = Length!.At(context);
        if (!length.IsKnown)
        {
            return new PausedEnd(LimitResult.Fail(string.Empty), null);
        }

        if (Pauses is not null)
        {
            return Pauses.EndOf(context, start, ((ElapsedLimit)length.Value).Length);
        }

        LimitResult end = length.Value.After(start);
        if (end.Failure is null && end.End < start)
        {
            end = LimitResult.Fail(EndsEarly);
        }

        if (end.Failure is { } reason)
        {
            context.Names.Add(reason);
        }

        return new PausedEnd(end, null);
    }
}
