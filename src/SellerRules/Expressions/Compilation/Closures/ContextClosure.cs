using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The evaluation context.</summary>
internal sealed class ContextClosure : Closure<EvaluationContext>
{
    /// <inheritdoc/>
    public override EvaluationContext In(in Scope scope) => scope.Context;
}
