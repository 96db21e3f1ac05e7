namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A value as one that may be absent.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class NullableClosure<T>(Closure<T> value) : Closure<T?>
    where T : struct
{
    /// <inheritdoc/>
    public override T? In(in Scope scope) => value.In(scope);
}
