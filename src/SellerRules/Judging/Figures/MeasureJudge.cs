using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Figures;

/// <summary>Judges which band a figure falls in: breached while that is one marked so.</summary>
internal sealed class MeasureJudge(Lazy<Func<EvaluationContext, Maybe<object>>> figure, BoundType type, IReadOnlyList<CompiledBand> bands) : FigureJudge(figure, type)
{
    /// <inheritdoc/>
    protected override Verdict JudgeValue(EvaluationContext context, object value, Verdict met)
    {
        context.Names.DropFrom(0);
        for (int i = 0; i < bands.Count; i++)
        {
            context.Variables[BandTests.Slot] = value;
            Maybe<bool> holds = bands[i].Test?.Evaluate(context) ?? Maybe<bool>.Of(true);
            if (!holds.IsKnown)
            {
                return Unknown(context, 0, met);
            }

            if (holds.Value)
            {
                return met with { Band = i, Status = bands[i].IsBreach ? FindingStatus.Breached : FindingStatus.Met };
            }

            context.Names.DropFrom(0);
        }

        throw new InvalidOperationException("Bands were checked to leave no gap.");
    }
}
