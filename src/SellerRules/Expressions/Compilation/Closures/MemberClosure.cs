namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A member of an array.</summary>
/// <typeparam name="T">The members' type.</typeparam>
internal sealed class MemberClosure<T>(Closure<T[]> array, Closure<int> index) : Closure<T>
{
    /// <inheritdoc/>
    public override T In(in Scope scope) => array.In(scope)[index.In(scope)];
}
