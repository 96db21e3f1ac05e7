using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>Trees become methods that the JIT compiles.</summary>
internal sealed class GeneratedCode : CodeMaker
{
    /// <summary>One method each costs several times as much to compile, and one for all gets so large that it is no longer optimised.</summary>
    public override int GroupSize => 32;

    /// <inheritdoc/>
    public override Delegate Make(LambdaExpression tree) => tree.Compile();

    /// <inheritdoc/>
    public override Func<object, object?> GetterOf(PropertyInfo property)
    {
        ParameterExpression record = Expression.Parameter(typeof(object));
        Expression value = Expression.Property(Expression.Convert(record, property.ReflectedType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), record).Compile();
    }

    /// <inheritdoc/>
    public override Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants)
    {
        ParameterExpression given = Expression.Parameter(typeof(object));
        ParameterExpression slots = Expression.Parameter(typeof(long[]));
        Expression typed = Expression.Convert(given, record);
        MethodInfo toNanos = typeof(Frame).GetMethod(nameof(Frame.InstantOf))!;
        IEnumerable<Expression> stores = instants.Select((property, i) => (Expression)Expression.Assign(
            Expression.ArrayAccess(slots, Expression.Constant(i)),
            Expression.Call(toNanos, Expression.Convert(Expression.Property(typed, property), typeof(Instant?)))));
        return Expression.Lambda<Action<object, long[]>>(Expression.Block(typeof(void), [.. stores, Expression.Empty()]), given, slots).Compile();
    }
}
