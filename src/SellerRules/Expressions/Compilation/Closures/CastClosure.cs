using System.Runtime.CompilerServices;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>An object as another type: a reference cast, or a value taken out of its box.</summary>
/// <typeparam name="TFrom">The type that it has in the tree.</typeparam>
/// <typeparam name="T">The type that it is taken for.</typeparam>
[method: MethodImpl(MethodImplOptions.NoInlining)]
internal sealed class CastClosure<TFrom, T>(Closure<TFrom> value) : Closure<T>
    where TFrom : class
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override T In(in Scope scope) => (T)(object)value.In(scope);
}
