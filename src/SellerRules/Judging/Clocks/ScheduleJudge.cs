using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>Judges something that will happen by itself: running until its instant, met from it on.</summary>
internal sealed class ScheduleJudge : ClockJudge
{
    /// <inheritdoc/>
    protected override Verdict JudgeRunning(EvaluationContext context, ClockRun run, Verdict known)
    {
        bool hasHappened = context.AsOf >= run.Due;
        long at = hasHappened ? run.Due : context.AsOf;
        context.MayChangeAt(run.Due);
        known = known with { At = at };
        if (Applies.Refuse(context, at, run.Anchor, hasHappened, 0) is { } status)
        {
            return As(context, status, 0, known);
        }

        return known with { Status = hasHappened ? FindingStatus.Met : FindingStatus.Running };
    }
}
