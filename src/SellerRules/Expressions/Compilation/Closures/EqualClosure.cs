namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>Whether two values are equal.</summary>
/// <typeparam name="T">The values' type.</typeparam>
internal sealed class EqualClosure<T>(Closure<T> left, Closure<T> right) : Closure<bool>
{
    /// <inheritdoc/>
    public override bool In(in Scope scope) => EqualityComparer<T>.Default.Equals(left.In(scope), right.In(scope));
}
