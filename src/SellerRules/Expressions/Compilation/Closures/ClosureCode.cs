using System.Linq.Expressions;
using System.Reflection;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>Trees become closures over typed delegates, for hosts that can't generate code.</summary>
internal sealed class ClosureCode : CodeMaker
{
    /// <summary>Closures gain nothing by being made together.</summary>
    public override int GroupSize => 1;

    /// <inheritdoc/>
    public override Delegate Make(LambdaExpression tree) => ClosureCompiler.Of(tree.Body).ToDelegate(tree.Type);

    /// <inheritdoc/>
    public override Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants) => RecordDelegates.Of(record).LoaderOf(instants);
}
