using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The subject of the evaluation context.</summary>
internal sealed class SubjectClosure : Closure<Frame>
{
    /// <inheritdoc/>
    public override Frame In(in Scope scope) => scope.Context.Subject;
}
