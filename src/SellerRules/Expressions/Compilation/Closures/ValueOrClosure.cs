namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A value, or what stands in for it where it is absent.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class ValueOrClosure<T>(Closure<T?> value, Closure<T> otherwise) : Closure<T>
    where T : struct
{
    /// <inheritdoc/>
    public override T In(in Scope scope) => value.In(scope) ?? otherwise.In(scope);
}
