using SellerRules.Expressions.Runtime;

namespace SellerRules.Judging.Clocks;

/// <summary>An instant that an expression works out.</summary>
internal sealed class ExpressionSource(Lazy<Func<EvaluationContext, Maybe<long>>> run) : InstantSource
{
    /// <inheritdoc/>
    public override Maybe<long> At(EvaluationContext context, long at)
    {
        context.At = at;
        return run.Value(context);
    }
}
