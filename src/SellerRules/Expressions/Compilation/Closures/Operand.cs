namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>An argument of a call: a constant is at hand, without a call of its own.</summary>
/// <typeparam name="T">The argument's type.</typeparam>
internal readonly struct Operand<T>
{
    private readonly Closure<T>? _closure;
    private readonly T _constant;

    /// <summary>Wraps a closure of the argument's type.</summary>
    public Operand(Closure closure)
    {
        _closure = closure as Closure<T>;
        _constant = default!;
        if (_closure is ConstantClosure<T> constant)
        {
            (_closure, _constant) = (null, constant.Value);
        }
    }

    /// <summary>The argument in a scope.</summary>
    public T In(in Scope scope) => _closure is null ? _constant : _closure.In(scope);
}
