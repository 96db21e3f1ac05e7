using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>A tree made runnable without generated code. Immutable and thread-safe.</summary>
internal abstract class Closure
{
    /// <summary>The delegate that runs the closure for a tree with these parameters.</summary>
    public abstract Delegate ToDelegate(Type type);
}

/// <typeparam name="T">The type of the value that it gives.</typeparam>
/// <inheritdoc cref="Closure"/>
internal abstract class Closure<T> : Closure
{
    /// <summary>The value in a scope.</summary>
    public abstract T In(in Scope scope);

    /// <inheritdoc/>
    public sealed override Delegate ToDelegate(Type type) =>
        type == typeof(Func<EvaluationContext, T>) ? new Func<EvaluationContext, T>(Run)
        : type == typeof(Func<EvaluationContext, int, T>) ? new Func<EvaluationContext, int, T>(Run)
        : type == typeof(Func<Frame, long, object[], int, T>) ? new Func<Frame, long, object[], int, T>(Run)
        : throw new NotSupportedException($"No closure of the type {type}.");

    private T Run(EvaluationContext context) => In(new Scope(context, null!));

    private T Run(EvaluationContext context, int place) => In(new Scope(context, null!));

    private T Run(Frame record, long at, object[] table, int place) => In(new Scope(null!, record, at, table));
}
