using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using SellerRules.Expressions.Compilation.Forms;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>Turns the trees that the emitters make into closures: calls, reads of properties, conversions, and forms.</summary>
internal static class ClosureCompiler
{
    private static readonly ConcurrentDictionary<Type, ConstructorInvoker> Constants = new();

    /// <summary>The closure that computes a tree.</summary>
    /// <exception cref="NotSupportedException">No emitter makes such a tree.</exception>
    public static Closure<T> Of<T>(Expression tree) => (Closure<T>)Of(tree, typeof(T));

    /// <summary>The closure that computes a tree.</summary>
    /// <exception cref="NotSupportedException">No emitter makes such a tree.</exception>
    public static Closure Of(Expression tree) => tree switch
    {
        Form form => form.ToClosure(),
        ConstantExpression constant => Constant(constant.Type, constant.Value),
        ParameterExpression parameter => OfParameter(parameter),
        NewExpression made => Constant(made.Type, made.Constructor!.Invoke([.. made.Arguments.Select(a => ((ConstantExpression)a).Value)])),
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } => OfProperty(property, owner),
        MethodCallExpression call => OfCall(call),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Convert(Of(convert.Operand), convert.Operand.Type, convert.Type),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => OfCoalesce(coalesce),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } index => Make(typeof(MemberClosure<>), [index.Type], Of(index.Left), Of(index.Right)),
        BinaryExpression { NodeType: ExpressionType.Equal } equal => Make(typeof(EqualClosure<>), [equal.Left.Type], Of(equal.Left), Of(equal.Right)),
        ConditionalExpression choice => Make(typeof(ChoiceClosure<>), [choice.Type], Of(choice.Test), Of(choice.IfTrue), Of(choice.IfFalse)),
        _ => throw new NotSupportedException($"No closure for {tree.NodeType}."),
    };

    private static Closure Of(Expression tree, Type wanted) => Convert(Of(tree), tree.Type, wanted);

    private static Closure Constant(Type type, object? value) =>
        (Closure)Constants.GetOrAdd(type, static of => ConstructorInvoker.Create(typeof(ConstantClosure<>).MakeGenericType(of).GetConstructors()[0])).Invoke(value);

    private static Closure OfParameter(ParameterExpression parameter) =>
        parameter.Type == typeof(EvaluationContext) ? new ContextClosure()
        : parameter.Type == typeof(Frame) ? new RecordClosure()
        : parameter.Type == typeof(long) ? new AtClosure()
        : parameter.Type == typeof(object[]) ? new TableClosure()
        : throw new NotSupportedException($"No closure for a parameter of the type {parameter.Type}.");

    private static Closure OfProperty(PropertyInfo property, Expression owner) =>
        property.DeclaringType == typeof(EvaluationContext) && property.Name == nameof(EvaluationContext.Subject)
            ? new SubjectClosure()
            : OfCall(property.GetMethod!, owner, []);

    private static Closure OfCall(MethodCallExpression call) => OfCall(call.Method, call.Object, call.Arguments);

    private static Closure OfCall(MethodInfo method, Expression? on, IReadOnlyList<Expression> given)
    {
        object? target = (on as ConstantExpression)?.Value;
        CallKind kind = CallKind.Of(method, target is not null);
        Closure[] arguments = new Closure[kind.Arguments.Count];
        int first = arguments.Length - given.Count;
        if (first > 0)
        {
            arguments[0] = Of(on!, kind.Arguments[0]);
        }

        for (int i = 0; i < given.Count; i++)
        {
            arguments[first + i] = Of(given[i], kind.Arguments[first + i]);
        }

        return kind.Make(arguments, target);
    }

    private static Closure Convert(Closure value, Type from, Type to) =>
        from == to ? value
        : !from.IsValueType ? Make(typeof(CastClosure<,>), [from, to], value)
        : Nullable.GetUnderlyingType(to) == from ? Make(typeof(NullableClosure<>), [from], value)
        : throw new NotSupportedException($"No closure converts {from} to {to}.");

    private static Closure OfCoalesce(BinaryExpression coalesce)
    {
        Closure value = Of(coalesce.Left);
        return coalesce.Type == coalesce.Left.Type
            ? Make(typeof(AbsentOrClosure<>), [coalesce.Type], value, Of(coalesce.Right, coalesce.Type))
            : Make(typeof(ValueOrClosure<>), [coalesce.Type], value, Of(coalesce.Right));
    }

    private static Closure Make(Type generic, Type[] types, params object?[] arguments) =>
        (Closure)Activator.CreateInstance(generic.MakeGenericType(types), arguments)!;
}
