using System.Linq.Expressions;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Up to 32 conditions compiled into one method on first use: one method each costs several times as much to compile, and one for all gets so
/// large that it is no longer optimised.
/// </summary>
internal sealed class ConditionGroup
{
    /// <summary>How many conditions a group takes.</summary>
    public const int Capacity = 32;

    private readonly List<Expression> _bodies = [];
    private readonly ParameterExpression _context;
    private readonly Lazy<Func<EvaluationContext, int, Maybe<bool>>> _run;

    /// <summary>An empty group of conditions emitted over one context parameter.</summary>
    public ConditionGroup(ParameterExpression context)
    {
        _context = context;
        _run = new Lazy<Func<EvaluationContext, int, Maybe<bool>>>(Compile);
    }

    /// <summary>Whether no more conditions fit.</summary>
    public bool IsFull => _bodies.Count == Capacity;

    /// <summary>Adds a condition's tree; only before the group's first use.</summary>
    public Condition Add(Expression body)
    {
        _bodies.Add(body);
        return new Condition(this, _bodies.Count - 1);
    }

    /// <summary>Runs one of the conditions.</summary>
    public Maybe<bool> Evaluate(EvaluationContext context, int index) => _run.Value(context, index);

    private Func<EvaluationContext, int, Maybe<bool>> Compile()
    {
        ParameterExpression index = Expression.Parameter(typeof(int), "index");
        SwitchCase[] cases = [.. _bodies.Skip(1).Select((body, i) => Expression.SwitchCase(body, Expression.Constant(i + 1)))];
        Expression all = cases.Length == 0 ? _bodies[0] : Expression.Switch(index, _bodies[0], cases);
        return Expression.Lambda<Func<EvaluationContext, int, Maybe<bool>>>(all, _context, index).Compile();
    }
}
