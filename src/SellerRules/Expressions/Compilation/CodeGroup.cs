using System.Linq.Expressions;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Up to 32 pieces of code of one signature, made into one on first use: one method each costs several times as much to compile, and one for
/// all gets so large that it is no longer optimised. The method's last parameter is the piece's place.
/// </summary>
/// <typeparam name="TRun">The method's delegate type.</typeparam>
internal sealed class CodeGroup<TRun>
    where TRun : Delegate
{
    private const int Capacity = 32;

    private readonly CodeMaker _code;
    private readonly List<Expression> _bodies = [];
    private readonly ParameterExpression[] _parameters;
    private readonly Lazy<TRun> _run;

    /// <summary>An empty group of pieces emitted over the same parameters.</summary>
    /// <param name="code">Makes the pieces runnable.</param>
    /// <param name="parameters">The parameters, without the place.</param>
    public CodeGroup(CodeMaker code, params ParameterExpression[] parameters)
    {
        (_code, _parameters) = (code, parameters);
        _run = new Lazy<TRun>(Compile);
    }

    /// <summary>Whether no more pieces fit.</summary>
    public bool IsFull => _bodies.Count == Capacity;

    /// <summary>The method; no pieces can be added from its first use on.</summary>
    public TRun Run => _run.Value;

    /// <summary>Adds a piece's tree and gives its place; only before the group's first use.</summary>
    public int Add(Expression body)
    {
        _bodies.Add(body);
        return _bodies.Count - 1;
    }

    private TRun Compile()
    {
        ParameterExpression place = Expression.Parameter(typeof(int), "place");
        SwitchCase[] cases = [.. _bodies.Skip(1).Select((body, i) => Expression.SwitchCase(body, Expression.Constant(i + 1)))];
        Expression all = cases.Length == 0 ? _bodies[0] : Expression.Switch(place, _bodies[0], cases);
        return _code.Make<TRun>(all, [.. _parameters, place]);
    }
}
