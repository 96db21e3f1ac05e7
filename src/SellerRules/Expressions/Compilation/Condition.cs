using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>A condition that was compiled together with others; its place in their group.</summary>
internal sealed record Condition(CodeGroup<Func<EvaluationContext, int, Maybe<bool>>> Group, int Place)
{
    /// <summary>What the condition says in a context.</summary>
    public Maybe<bool> Evaluate(EvaluationContext context) => Group.RunOf(Place)(context, Place);
}
