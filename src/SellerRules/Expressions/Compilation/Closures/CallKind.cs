using System.Collections.Concurrent;
using System.Reflection;

namespace SellerRules.Expressions.Compilation.Closures;

/// <summary>
/// How calls of a method become closures. Worked out once for all of them: what reflection has to find out takes longer than all else that is done for a closure. Immutable
/// and thread-safe.
/// </summary>
internal sealed class CallKind
{
    private static readonly Type[] Calls =
    [
        typeof(CallOf1<,>), typeof(CallOf2<,,>), typeof(CallOf3<,,,>), typeof(CallOf4<,,,,>), typeof(CallOf5<,,,,,>), typeof(CallOf6<,,,,,,>), typeof(CallOf7<,,,,,,,>),
    ];

    private static readonly Type[] Delegates =
    [
        typeof(Func<,>), typeof(Func<,,>), typeof(Func<,,,>), typeof(Func<,,,,>), typeof(Func<,,,,,>), typeof(Func<,,,,,,>), typeof(Func<,,,,,,,>),
    ];

    private static readonly ConcurrentDictionary<MethodInfo, CallKind> Open = new();
    private static readonly ConcurrentDictionary<MethodInfo, CallKind> Bound = new();

    private readonly MethodInfo _method;
    private readonly Type _delegate;
    private readonly Delegate? _run;
    private readonly ConstructorInvoker _closure;

    private CallKind(MethodInfo method, bool isBound)
    {
        List<Type> types = [.. method.GetParameters().Select(p => p.ParameterType)];
        if (!method.IsStatic && !isBound)
        {
            types.Insert(0, method.ReflectedType!);
        }

        (_method, Arguments) = (method, types);
        Type[] all = [.. types, method.ReturnType];
        _delegate = Delegates[types.Count - 1].MakeGenericType(all);
        _run = isBound ? null : method.CreateDelegate(_delegate);
        _closure = ConstructorInvoker.Create(Calls[types.Count - 1].MakeGenericType(all).GetConstructors()[0]);
    }

    /// <summary>The types of the arguments; the record of an instance method is the first, unless it is always the same.</summary>
    public IReadOnlyList<Type> Arguments { get; }

    /// <summary>The kind of a method's calls.</summary>
    /// <param name="method">The method.</param>
    /// <param name="isBound">Whether it is called on an object that is known beforehand.</param>
    public static CallKind Of(MethodInfo method, bool isBound) =>
        isBound ? Bound.GetOrAdd(method, static bound => new CallKind(bound, true)) : Open.GetOrAdd(method, static open => new CallKind(open, false));

    /// <summary>A call.</summary>
    /// <param name="arguments">Closures of the types that <see cref="Arguments"/> says.</param>
    /// <param name="target">The object that it is called on, where that is known beforehand.</param>
    public Closure Make(Closure[] arguments, object? target) => (Closure)_closure.Invoke(_run ?? _method.CreateDelegate(_delegate, target), arguments);
}
