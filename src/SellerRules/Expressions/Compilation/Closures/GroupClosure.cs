namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>The piece of a group that stands in the scope's place.</summary>
/// <typeparam name="T">The type that all pieces give.</typeparam>
internal sealed class GroupClosure<T>(Closure<T>[] pieces) : Closure<T>
{
    /// <inheritdoc/>
    public override T In(in Scope scope) => pieces[scope.Place].In(scope);
}
