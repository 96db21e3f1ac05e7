using System.Runtime.CompilerServices;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A constant.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[method: MethodImpl(MethodImplOptions.NoInlining)]
internal sealed class ConstantClosure<T>(T value) : Closure<T>
{
    /// <summary>The constant.</summary>
    public T Value => value;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override T In(in Scope scope) => value;
}
