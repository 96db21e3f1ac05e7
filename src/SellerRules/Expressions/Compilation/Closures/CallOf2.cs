using System.Runtime.CompilerServices;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A call with two arguments; the record of an instance method is the first.</summary>
/// <typeparam name="TA">The type of argument 1.</typeparam>
/// <typeparam name="TB">The type of argument 2.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[method: MethodImpl(MethodImplOptions.NoInlining)]
internal sealed class CallOf2<TA, TB, TResult>(Func<TA, TB, TResult> method, Closure[] arguments) : Closure<TResult>
{
    private readonly Operand<TA> _a = new(arguments[0]);
    private readonly Operand<TB> _b = new(arguments[1]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override TResult In(in Scope scope) => method(_a.In(scope), _b.In(scope));
}
