namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A value, or what stands in for it where it is absent, which may be absent itself.</summary>
/// <typeparam name="T">The type with its absence: a reference or <c>Nullable</c>.</typeparam>
internal sealed class AbsentOrClosure<T>(Closure<T> value, Closure<T> otherwise) : Closure<T>
{
    /// <inheritdoc/>
    public override T In(in Scope scope) => value.In(scope) is { } given ? given : otherwise.In(scope);
}
