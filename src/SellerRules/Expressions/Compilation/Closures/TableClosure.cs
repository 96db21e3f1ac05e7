namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The table of an ordinary condition.</summary>
internal sealed class TableClosure : Closure<object[]>
{
    /// <inheritdoc/>
    public override object[] In(in Scope scope) => scope.Table;
}
