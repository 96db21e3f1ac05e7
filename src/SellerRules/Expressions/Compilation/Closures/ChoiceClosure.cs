namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>One of two, by a test.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class ChoiceClosure<T>(Closure<bool> test, Closure<T> whenTrue, Closure<T> whenFalse) : Closure<T>
{
    /// <inheritdoc/>
    public override T In(in Scope scope) => test.In(scope) ? whenTrue.In(scope) : whenFalse.In(scope);
}
