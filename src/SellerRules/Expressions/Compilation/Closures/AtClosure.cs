namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The judging instant of an ordinary condition.</summary>
internal sealed class AtClosure : Closure<long>
{
    /// <inheritdoc/>
    public override long In(in Scope scope) => scope.At;
}
