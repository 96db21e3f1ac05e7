using System.Linq.Expressions;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Pieces of code of one signature, as many as the code's maker wants, made into one on first use. The method's last parameter is the piece's place.
/// </summary>
/// <typeparam name="TRun">The method's delegate type.</typeparam>
internal sealed class CodeGroup<TRun>
    where TRun : Delegate
{
    private readonly CodeMaker _code;
    private readonly List<Func<Expression>> _pieces = [];
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
    public bool IsFull => _pieces.Count == _code.GroupSize;

    /// <summary>The method; no pieces can be added from its first use on.</summary>
    public TRun Run => _run.Value;

    /// <summary>Adds a piece and gives its place; only before the group's first use.</summary>
    /// <param name="emit">Makes the piece's tree, on the group's first use.</param>
    public int Add(Func<Expression> emit)
    {
        _pieces.Add(emit);
        return _pieces.Count - 1;
    }

    private TRun Compile()
    {
        ParameterExpression place = Expression.Parameter(typeof(int), "place");
        Expression first = _pieces[0]();
        SwitchCase[] others = [.. _pieces.Skip(1).Select((emit, i) => Expression.SwitchCase(emit(), Expression.Constant(i + 1)))];
        Expression all = others.Length == 0 ? first : Expression.Switch(place, first, others);
        return _code.Make<TRun>(all, [.. _parameters, place]);
    }
}
