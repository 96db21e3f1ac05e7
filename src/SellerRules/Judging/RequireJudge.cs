using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging.Clocks;
using SellerRules.Time;

namespace SellerRules.Judging;

/// <summary>Judges that something is true, at an instant or always.</summary>
internal sealed class RequireJudge(Condition that, InstantSource? at) : RuleJudge
{
    /// <inheritdoc/>
    protected override Verdict JudgeBorn(EvaluationContext context, long birth)
    {
        long asOf = context.AsOf;
        if (at is null)
        {
            return JudgeAt(context, asOf, false);
        }

        Maybe<long> instant = at.At(context, asOf);
        if (instant.IsUnknown)
        {
            return WithoutInstant(context, 0, Verdict.Of(FindingStatus.Unknown, asOf, asOf));
        }

        long judged = instant.IsKnown ? Math.Max(instant.Value, birth) : Nanos.None;
        context.MayChangeAt(judged);
        if (judged <= asOf)
        {
            return JudgeAt(context, judged, true);
        }

        Verdict waiting = Verdict.Of(FindingStatus.Waiting, asOf, asOf);
        context.Names.DropFrom(0);
        return Applies.Refuse(context, asOf, asOf, false, 0) is { } status ? As(context, status, 0, waiting) : waiting;
    }

    private Verdict JudgeAt(EvaluationContext context, long instant, bool isDated)
    {
        context.Names.DropFrom(0);
        Verdict verdict = Verdict.Of(FindingStatus.Met, instant, instant);
        if (Applies.Refuse(context, instant, instant, isDated, 0) is { } status)
        {
            return As(context, status, 0, verdict);
        }

        context.Names.DropFrom(0);
        context.At = instant;
        context.Anchor = instant;
        Maybe<bool> holds = that.Evaluate(context);
        if (!holds.IsKnown)
        {
            return As(context, holds.IsNotYet && !isDated ? FindingStatus.Waiting : FindingStatus.Unknown, 0, verdict);
        }

        return holds.Value ? verdict : verdict with { Status = FindingStatus.Breached, OccurredAt = isDated ? instant : Nanos.None };
    }
}
