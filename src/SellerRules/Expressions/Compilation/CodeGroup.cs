using System.Linq.Expressions;

namespace SellerRules.Expressions.Compilation;

/// <summary>
/// Pieces of code of one signature, as many as the code's maker wants, made into one on first use, or after they have run for a while one by one. The method's last
/// parameter is the piece's place. Thread-safe once no more are added.
/// </summary>
/// <typeparam name="TRun">The method's delegate type.</typeparam>
internal sealed class CodeGroup<TRun>
    where TRun : Delegate
{
    /// <summary>How often a piece must run, on average, before what is saved each time makes up for generating its code.</summary>
    public const int Patience = 2_000;

    private readonly CodeMaker _code;
    private readonly List<Func<Expression>> _pieces = [];
    private readonly ParameterExpression[] _parameters;
    private readonly ParameterExpression _place = Expression.Parameter(typeof(int), "place");
    private readonly Lazy<TRun> _whole;
    private TRun? _run;
    private TRun?[]? _opening;
    private int _runs;

    /// <summary>An empty group of pieces emitted over the same parameters.</summary>
    /// <param name="code">Makes the pieces runnable.</param>
    /// <param name="parameters">The parameters, without the place.</param>
    public CodeGroup(CodeMaker code, params ParameterExpression[] parameters)
    {
        (_code, _parameters) = (code, [.. parameters, _place]);
        _whole = new Lazy<TRun>(Compile);
    }

    /// <summary>Whether no more pieces fit.</summary>
    public bool IsFull => _pieces.Count == _code.GroupSize;

    /// <summary>Adds a piece and gives its place; only before the group's first use.</summary>
    /// <param name="emit">Makes the piece's tree, when it is first needed.</param>
    public int Add(Func<Expression> emit)
    {
        _pieces.Add(emit);
        return _pieces.Count - 1;
    }

    /// <summary>The method that runs the piece of a place for now: ask each time. No pieces can be added from its first use on.</summary>
    public TRun RunOf(int place) => _run ?? Await(place);

    // Runs that two threads count as one, and pieces that two make at once, do no harm.
    private TRun Await(int place)
    {
        if (_code.Opening is { } opening && _runs++ < Patience * _pieces.Count)
        {
            TRun?[] opened = _opening ??= new TRun?[_pieces.Count];
            return opened[place] ??= opening.Make<TRun>(_pieces[place](), _parameters);
        }

        _run = _whole.Value;
        _opening = null;
        return _run;
    }

    private TRun Compile()
    {
        Expression first = _pieces[0]();
        SwitchCase[] others = [.. _pieces.Skip(1).Select((emit, i) => Expression.SwitchCase(emit(), Expression.Constant(i + 1)))];
        Expression all = others.Length == 0 ? first : Expression.Switch(_place, first, others);
        return _code.Make<TRun>(all, _parameters);
    }
}
