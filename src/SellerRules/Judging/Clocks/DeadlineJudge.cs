using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Clocks;

/// <summary>Judges a clock that must be stopped in time.</summary>
internal sealed class DeadlineJudge : ClockJudge
{
    /// <summary>What stops the clock.</summary>
    public required StopSource Done { get; init; }

    /// <summary>How long before its end the clock is at risk; null: never.</summary>
    public required ParameterValue<Limit>? Warn { get; init; }

    /// <summary>Whether a stop before the start fulfils the duty.</summary>
    public required bool DoneEarlyIsMet { get; init; }

    /// <summary>The clocks of a list of starts are judged by <see cref="HeartbeatJudge"/>, one by one.</summary>
    /// <param name="context">The context.</param>
    /// <param name="start">This clock's start.</param>
    /// <param name="next">The next start, which stops it; <see cref="Nanos.None"/> for the last one.</param>
    /// <param name="starts">The list of starts.</param>
    public Verdict JudgeOne(EvaluationContext context, long start, long next, string starts) => FromStart(context, start, next, starts);

    /// <summary>Fills in what is known of the stop, or names what it lacks, where the starts aren't known.</summary>
    public Verdict ShowStop(EvaluationContext context, Verdict known) => WithStop(context, Nanos.None, known);

    /// <inheritdoc/>
    protected override Verdict NotStarted(EvaluationContext context, Verdict known)
    {
        Verdict verdict = base.NotStarted(context, known);
        if (Done.IsList)
        {
            return verdict;
        }

        Maybe<long> stop = Done.At(context, context.AsOf, Nanos.None);
        if (!stop.IsKnown)
        {
            return verdict;
        }

        verdict = verdict with { Done = stop.Value };
        return verdict.Status != FindingStatus.Waiting || DoneEarlyIsMet ? verdict : StoppedEarly(verdict);
    }

    /// <inheritdoc/>
    protected override Verdict WithStop(EvaluationContext context, long start, Verdict known)
    {
        int mark = context.Names.Mark;
        Maybe<long> stop = Done.At(context, context.AsOf, start);
        if (stop.State != State.Unknown)
        {
            context.Names.DropFrom(mark);
        }

        return stop.IsKnown ? known with { Done = stop.Value } : known;
    }

    /// <inheritdoc/>
    protected override Verdict JudgeOpenEnd(EvaluationContext context, ClockRun run, string[] lacking, Verdict known) =>
        StopAt(context, context.AsOf, run) is { IsKnown: true } stop && stop.Value <= run.Due
            ? JudgeRunning(context, run with { Due = Nanos.None }, known)
            : base.JudgeOpenEnd(context, run, lacking, known);

    /// <inheritdoc/>
    protected override Verdict JudgeRunning(EvaluationContext context, ClockRun run, Verdict known)
    {
        long asOf = context.AsOf;
        (long start, long due, long anchor, _, _, _) = run;
        long edge = Math.Min(asOf, due);
        Maybe<long> shown = StopAt(context, asOf, run);
        Maybe<long> stop = edge == asOf || (shown.IsKnown && shown.Value <= edge) ? shown : StopAt(context, edge, run);
        known = shown.IsKnown ? known with { Done = shown.Value } : known;
        if (stop.State == State.Unknown)
        {
            if (!shown.IsKnown)
            {
                // What is missing is what is missing as of now.
                StopAt(context, asOf, run);
            }

            return WithoutInstant(context, 0, known);
        }

        if (due != Nanos.None)
        {
            context.MayChangeAt(due);
            context.MayChangeAt(due + 1);
        }

        long at = stop.IsKnown ? Math.Max(start, stop.Value) : edge;
        known = known with { At = at };
        if (Applies.Refuse(context, at, anchor, stop.IsKnown || asOf >= due, 0) is { } refused)
        {
            // A stop that the facts could not know would have been judged earlier, at another time of the clock.
            bool mayHaveApplied = refused == FindingStatus.NotApplicable && stop.State == State.Beyond && Applies.MayHaveApplied(anchor);
            return mayHaveApplied ? known with { Status = FindingStatus.Unknown, Unknown = Open(context, at, run) } : As(context, refused, 0, known);
        }

        if (stop.IsKnown)
        {
            return stop.Value >= start || DoneEarlyIsMet ? known with { Status = FindingStatus.Met } : StoppedEarly(known);
        }

        if (asOf > due)
        {
            string[] open = Open(context, due, run);
            return open.Length > 0 ? known with { Status = FindingStatus.Unknown, Unknown = open } : known with { Status = FindingStatus.Breached, OccurredAt = due };
        }

        return due == Nanos.None ? known : AtRisk(context, due, anchor, known);
    }

    private Maybe<long> StopAt(EvaluationContext context, long at, ClockRun run)
    {
        context.Names.DropFrom(0);
        return run.Next == Nanos.None ? Done.At(context, at, run.Start)
            : run.Next <= at ? Maybe<long>.Of(run.Next)
            : new Maybe<long>(State.NotYet, 0);
    }

    /// <summary>
    /// The facts by which the clock may have been stopped or moved at an instant without our knowledge: behind the end of what is recorded it may
    /// have been stopped, may have started again, or may have stood still.
    /// </summary>
    private string[] Open(EvaluationContext context, long at, ClockRun run)
    {
        context.Names.DropFrom(0);
        if (!Done.At(context, at, run.Start).IsUnknown)
        {
            context.Names.DropFrom(0);
        }

        if (at > context.Subject.Bounds.Until)
        {
            foreach (string list in new[] { run.MayEndLater, run.MayRestart }.OfType<string>())
            {
                context.Names.Add(list);
            }
        }

        return context.Names.SortedFrom(0);
    }

    private Verdict AtRisk(EvaluationContext context, long due, long anchor, Verdict running)
    {
        if (Warn is null)
        {
            return running;
        }

        context.Names.DropFrom(0);
        context.Anchor = anchor;
        Maybe<Limit> warn = Warn.At(context);
        if (!warn.IsKnown)
        {
            return Unknown(context, 0, running);
        }

        LimitResult risk = warn.Value.Before(due);
        if (risk.Failure is { } reason)
        {
            context.Names.Add(reason);
            return Unknown(context, 0, running);
        }

        context.MayChangeAt(risk.End);
        return context.AsOf >= risk.End ? running with { Status = FindingStatus.AtRisk } : running;
    }

    private Verdict StoppedEarly(Verdict known) => known with
    {
        Status = FindingStatus.Unknown,
        Unknown = Sorted([.. (From ?? By!).Names, .. Done.Names]),
    };

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Distinct().Order(StringComparer.Ordinal)];
}
