using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The record that is read.</summary>
internal sealed class RecordClosure : Closure<Frame>
{
    /// <inheritdoc/>
    public override Frame In(in Scope scope) => scope.Record;
}
