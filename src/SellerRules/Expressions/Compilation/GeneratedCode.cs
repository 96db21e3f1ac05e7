using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Expressions.Compilation;

/// <summary>Trees become methods that the JIT compiles.</summary>
internal sealed class GeneratedCode : CodeMaker
{
    /// <summary>One method each costs several times as much to compile, and one for all gets so large that it is no longer optimised.</summary>
    public override int GroupSize => 32;

    /// <inheritdoc/>
    public override Delegate Make(LambdaExpression tree) => tree.Compile();

    /// <inheritdoc/>
    public override Action<object, long[]> LoaderOf(Type record, IReadOnlyList<PropertyInfo> instants)
    {
        ParameterExpression given = Expression.Parameter(typeof(object));
        ParameterExpression slots = Expression.Parameter(typeof(long[]));
        ParameterExpression typed = Expression.Variable(record);
        ParameterExpression instant = Expression.Variable(typeof(Instant?));
        MethodInfo toNanos = typeof(Frame).GetMethod(nameof(Frame.InstantOf), [typeof(Instant)])!;
        Expression nanos = Expression.Condition(
            Expression.Property(instant, nameof(Nullable<>.HasValue)),
            Expression.Call(toNanos, Expression.Call(instant, nameof(Nullable<>.GetValueOrDefault), null)),
            Expression.Constant(Nanos.Absent));
        IEnumerable<Expression> stores = instants.SelectMany((property, i) => new[]
        {
            Expression.Assign(instant, Expression.Convert(Expression.Property(typed, property), typeof(Instant?))),
            Expression.Assign(Expression.ArrayAccess(slots, Expression.Constant(i)), nanos),
        });
        BinaryExpression begin = Expression.Assign(typed, Expression.Convert(given, record));
        return Expression.Lambda<Action<object, long[]>>(Expression.Block(typeof(void), [typed, instant], [begin, .. stores, Expression.Empty()]), given, slots).Compile();
    }
}
