using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Figures;

/// <summary>Judges a formula: met, with its value, as soon as that is known.</summary>
internal sealed class FormulaJudge(Lazy<Func<EvaluationContext, Maybe<object>>> figure, BoundType type) : FigureJudge(figure, type)
{
    /// <inheritdoc/>
    protected override Verdict JudgeValue(EvaluationContext context, object value, Verdict met) => met;
}
