using System.Linq.Expressions;
using System.Reflection;
using SellerRules.Expressions.Compilation.Closures;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Trees begin as closures, and become generated code once they have run often enough to make up for it: a short run never waits for the JIT, nor do rules that
/// hardly any subject has to do with.
/// </summary>
internal sealed class PatientCode : CodeMaker
{
    private readonly ClosureCode _closures = new();
    private readonly GeneratedCode _generated = new();

    /// <inheritdoc/>
    public override int GroupSize => _generated.GroupSize;

    /// <inheritdoc/>
    public override CodeMaker Opening => _closures;

    /// <inheritdoc/>
    public override Delegate Make(LambdaExpression tree) => _generated.Make(tree);

    /// <inheritdoc/>
    public override Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants) =>
        new PatientLoader(_closures.LoaderOf(record, instants), () => _generated.LoaderOf(record, instants)).Load;
}
