using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation.Shapes;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>Compiles conditions for ordinary facts: those of one shape once, in groups. Not thread-safe.</summary>
internal sealed class OrdinaryCompiler(LayoutTable layouts, CodeMaker code, AnswerSlots slots)
{
    private readonly Dictionary<(string Zone, BoundExpression Condition), OrdinaryCondition?> _conditions = [];
    private readonly Dictionary<BoundExpression, ShapeCode?> _shapes = [];
    private CodeGroup<Func<Frame, long, object[], int, Answer>>? _open;

    /// <summary>A condition, compiled on first use together with others; null where nothing can be said of it in this way.</summary>
    public OrdinaryCondition? Compile(BoundExpression condition, DateTimeZone zone)
    {
        if (_conditions.TryGetValue((zone.Id, condition), out OrdinaryCondition? known))
        {
            known?.Share(slots);
            return known;
        }

        ConditionShape shape = new ConditionShapes(layouts, zone).Of(condition);
        OrdinaryCondition? compiled = CodeOf(shape.Expression) is { } made ? new OrdinaryCondition(made, shape.Table) : null;
        _conditions.Add((zone.Id, condition), compiled);
        return compiled;
    }

    /// <summary>An event as the facts give it; null where it can't be read so.</summary>
    public GivenInstant? InstantOf(BoundExpression expression) => new OrdinaryEmitter(layouts).InstantOf(expression);

    private ShapeCode? CodeOf(BoundExpression shape)
    {
        if (_shapes.TryGetValue(shape, out ShapeCode? known))
        {
            return known;
        }

        OrdinaryEmitter emitter = new(layouts);
        Expression body = emitter.Emit(shape);
        ShapeCode? made = null;
        if (!OrdinaryEmitter.IsUndecided(body))
        {
            if (_open is null || _open.IsFull)
            {
                _open = new CodeGroup<Func<Frame, long, object[], int, Answer>>(code, OrdinaryEmitter.Subject, OrdinaryEmitter.At, OrdinaryEmitter.Table);
            }

            made = new ShapeCode(_open, _open.Add(() => body), emitter.Reads);
        }

        _shapes.Add(shape, made);
        return made;
    }
}
