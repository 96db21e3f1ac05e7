using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>Compiles the expressions of all rules: equal conditions once, in groups; values one by one, on first use.</summary>
internal sealed class ExpressionCompiler(LayoutTable layouts)
{
    private readonly Dictionary<string, ExpressionEmitter> _emitters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConditionGroup> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Zone, BoundExpression Expression), Condition> _conditions = [];

    /// <summary>The layouts that the compiled code reads frames by.</summary>
    public LayoutTable Layouts => layouts;

    /// <summary>A condition, compiled on first use together with others of its zone.</summary>
    public Condition Compile(BoundRoot condition, DateTimeZone zone)
    {
        if (_conditions.TryGetValue((zone.Id, condition.Expression), out Condition? known))
        {
            return known;
        }

        ExpressionEmitter emitter = EmitterOf(zone);
        if (!_open.TryGetValue(zone.Id, out ConditionGroup? group) || group.IsFull)
        {
            _open[zone.Id] = group = new ConditionGroup(emitter.Context);
        }

        Condition compiled = group.Add(emitter.Emit(condition.Expression));
        _conditions.Add((zone.Id, condition.Expression), compiled);
        return compiled;
    }

    /// <summary>An expression of one type, compiled on first use.</summary>
    public Lazy<Func<EvaluationContext, Maybe<T>>> CompileValue<T>(BoundExpression expression, DateTimeZone zone)
    {
        ExpressionEmitter emitter = EmitterOf(zone);
        return new Lazy<Func<EvaluationContext, Maybe<T>>>(() => emitter.Compile<T>(expression));
    }

    private ExpressionEmitter EmitterOf(DateTimeZone zone)
    {
        if (!_emitters.TryGetValue(zone.Id, out ExpressionEmitter? emitter))
        {
            _emitters.Add(zone.Id, emitter = new ExpressionEmitter(layouts, zone));
        }

        return emitter;
    }
}
