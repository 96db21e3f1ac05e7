using System.Runtime.CompilerServices;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A call with seven arguments; the record of an instance method is the first.</summary>
/// <typeparam name="TA">The type of argument 1.</typeparam>
/// <typeparam name="TB">The type of argument 2.</typeparam>
/// <typeparam name="TC">The type of argument 3.</typeparam>
/// <typeparam name="TD">The type of argument 4.</typeparam>
/// <typeparam name="TE">The type of argument 5.</typeparam>
/// <typeparam name="TF">The type of argument 6.</typeparam>
/// <typeparam name="TG">The type of argument 7.</typeparam>
/// <typeparam name="TResult">The type of the result.</typeparam>
[method: MethodImpl(MethodImplOptions.NoInlining)]
internal sealed class CallOf7<TA, TB, TC, TD, TE, TF, TG, TResult>(Func<TA, TB, TC, TD, TE, TF, TG, TResult> method, Closure[] arguments) : Closure<TResult>
{
    private readonly Operand<TA> _a = new(arguments[0]);
    private readonly Operand<TB> _b = new(arguments[1]);
    private readonly Operand<TC> _c = new(arguments[2]);
    private readonly Operand<TD> _d = new(arguments[3]);
    private readonly Operand<TE> _e = new(arguments[4]);
    private readonly Operand<TF> _f = new(arguments[5]);
    private readonly Operand<TG> _g = new(arguments[6]);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public override TResult In(in Scope scope) => method(_a.In(scope), _b.In(scope), _c.In(scope), _d.In(scope), _e.In(scope), _f.In(scope), _g.In(scope));
}
