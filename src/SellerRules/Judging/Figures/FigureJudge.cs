using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Figures;

/// <summary>Judges a figure as of the caller's instant: a state, which has no date.</summary>
internal abstract class FigureJudge(Lazy<Func<EvaluationContext, Maybe<object>>> figure, BoundType type) : RuleJudge
{
    /// <inheritdoc/>
    protected override Verdict JudgeBorn(EvaluationContext context, long birth)
    {
        long asOf = context.AsOf;
        Verdict verdict = Verdict.Of(FindingStatus.Met, asOf, asOf);
        if (Applies.Refuse(context, asOf, asOf, false, 0) is { } status)
        {
            return As(context, status, 0, verdict);
        }

        context.Names.DropFrom(0);
        Maybe<object> value = figure.Value(context);
        return value.IsKnown
            ? JudgeValue(context, value.Value, verdict with { Value = FigureValue.Shown(value.Value, type) })
            : As(context, value.IsNotYet ? FindingStatus.Waiting : FindingStatus.Unknown, 0, verdict);
    }

    /// <summary>What the value means.</summary>
    /// <param name="context">The context.</param>
    /// <param name="value">The value as judging computes with it.</param>
    /// <param name="met">The verdict that shows it.</param>
    protected abstract Verdict JudgeValue(EvaluationContext context, object value, Verdict met);
}
