using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>Compiles conditions for ordinary facts: equal ones once, in groups. Not thread-safe.</summary>
internal sealed class OrdinaryCompiler(LayoutTable layouts, CodeMaker code)
{
    private readonly Dictionary<(string Zone, BoundExpression Condition), OrdinaryCondition?> _conditions = [];
    private CodeGroup<Func<Frame, long, int, Answer>>? _open;

    /// <summary>A condition, compiled on first use together with others; null where nothing can be said of it in this way.</summary>
    public OrdinaryCondition? Compile(BoundExpression condition, DateTimeZone zone)
    {
        if (_conditions.TryGetValue((zone.Id, condition), out OrdinaryCondition? known))
        {
            return known;
        }

        OrdinaryEmitter emitter = new(layouts, zone);
        Expression body = emitter.Emit(condition);
        OrdinaryCondition? compiled = null;
        if (!OrdinaryEmitter.IsUndecided(body))
        {
            if (_open is null || _open.IsFull)
            {
                _open = new CodeGroup<Func<Frame, long, int, Answer>>(code, OrdinaryEmitter.Subject, OrdinaryEmitter.At);
            }

            compiled = new OrdinaryCondition(_open, _open.Add(body), [.. emitter.Reads]);
        }

        _conditions.Add((zone.Id, condition), compiled);
        return compiled;
    }

    /// <summary>An event as the facts give it; null where it can't be read so.</summary>
    public GivenInstant? InstantOf(BoundExpression expression) => new OrdinaryEmitter(layouts, DateTimeZone.Utc).InstantOf(expression);
}
