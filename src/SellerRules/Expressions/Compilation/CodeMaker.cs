using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>Makes emitted trees runnable, in the way that the host allows. Immutable and thread-safe.</summary>
internal abstract class CodeMaker : IRecordReads
{
    /// <summary>The way of this host: closures that become generated code where they run often, or closures alone where code can't be generated.</summary>
    public static CodeMaker OfHost { get; } = RuntimeFeature.IsDynamicCodeSupported ? new PatientCode() : new ClosureCode();

    /// <summary>How many pieces of code are best made together: those of a group are made when the first of them is needed.</summary>
    public abstract int GroupSize { get; }

    /// <summary>What makes single pieces runnable until they have run often; null: a group is made as soon as one of its pieces is needed.</summary>
    public virtual CodeMaker? Opening => null;

    /// <summary>The delegate that runs a tree.</summary>
    public abstract Delegate Make(LambdaExpression tree);

    /// <summary>The delegate, of a given type, that runs a tree.</summary>
    public TRun Make<TRun>(Expression body, params ParameterExpression[] parameters)
        where TRun : Delegate => (TRun)Make(Expression.Lambda<TRun>(body, parameters));

    /// <inheritdoc/>
    public Func<object, object?> GetterOf(PropertyInfo property) => RecordDelegates.Of(property.ReflectedType!).GetterOf(property);

    /// <inheritdoc/>
    public Func<object, IReadOnlyList<object>?> ListGetterOf(PropertyInfo property) => RecordDelegates.Of(property.ReflectedType!).ListGetterOf(property);

    /// <inheritdoc/>
    public abstract Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants);
}
