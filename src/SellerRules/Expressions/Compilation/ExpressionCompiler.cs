using System.Collections.Concurrent;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;

namespace SellerRules.Expressions.Compilation;

/// <summary>Compiles the expressions of all rules: equal conditions once, in groups; values one by one, on first use.</summary>
internal sealed class ExpressionCompiler
{
    private readonly ConcurrentDictionary<string, ExpressionEmitter> _emitters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeGroup<Func<EvaluationContext, int, Maybe<bool>>>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Zone, BoundExpression Expression), Condition> _conditions = [];
    private readonly CompiledFigures _figures;
    private readonly CodeMaker _code;

    /// <summary>A compiler over layouts.</summary>
    /// <param name="layouts">The layouts.</param>
    /// <param name="code">Makes trees runnable.</param>
    public ExpressionCompiler(LayoutTable layouts, CodeMaker code)
    {
        (Layouts, _code) = (layouts, code);
        _figures = new CompiledFigures(this);
    }

    /// <summary>The layouts that the compiled code reads frames by.</summary>
    public LayoutTable Layouts { get; }

    /// <summary>A condition, compiled on first use together with others of its zone.</summary>
    public Condition Compile(BoundRoot condition, DateTimeZone zone)
    {
        if (_conditions.TryGetValue((zone.Id, condition.Expression), out Condition? known))
        {
            return known;
        }

        ExpressionEmitter emitter = EmitterOf(zone);
        if (!_open.TryGetValue(zone.Id, out CodeGroup<Func<EvaluationContext, int, Maybe<bool>>>? group) || group.IsFull)
        {
            _open[zone.Id] = group = new CodeGroup<Func<EvaluationContext, int, Maybe<bool>>>(_code, emitter.Context);
        }

        Condition compiled = new(group, group.Add(() => emitter.Emit(condition.Expression)));
        _conditions.Add((zone.Id, condition.Expression), compiled);
        return compiled;
    }

    /// <summary>An expression of any type, compiled on first use.</summary>
    public Lazy<Func<EvaluationContext, Maybe<object>>> CompileBoxed(BoundExpression expression, DateTimeZone zone)
    {
        ExpressionEmitter emitter = EmitterOf(zone);
        return new Lazy<Func<EvaluationContext, Maybe<object>>>(() => emitter.CompileBoxed(expression));
    }

    /// <summary>An expression of one type, compiled on first use.</summary>
    public Lazy<Func<EvaluationContext, Maybe<T>>> CompileValue<T>(BoundExpression expression, DateTimeZone zone)
    {
        ExpressionEmitter emitter = EmitterOf(zone);
        return new Lazy<Func<EvaluationContext, Maybe<T>>>(() => emitter.Compile<T>(expression));
    }

    /// <summary>A figure over a store's orders, compiled on first use; equal ones are one.</summary>
    public ChainFold FoldOf(BoundFold fold, DateTimeZone zone) => EmitterOf(zone).FoldOf(fold);

    private ExpressionEmitter EmitterOf(DateTimeZone zone) => _emitters.GetOrAdd(zone.Id, _ => new ExpressionEmitter(Layouts, zone, _figures, _code));
}
