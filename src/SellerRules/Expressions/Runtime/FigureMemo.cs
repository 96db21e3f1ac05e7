namespace SellerRules.Expressions.Runtime;

/// <summary>Figures that were worked out, so that many readers cost one evaluation. Forgets all when it is full. Not thread-safe.</summary>
internal sealed class FigureMemo
{
    private const int Capacity = 4096;
    private Dictionary<FigureKey, object>? _results;

    /// <summary>The result of a figure of a record at a judging instant as of an instant; null where it isn't known yet.</summary>
    public FigureResult<T>? Find<T>(Figure<T> figure, Frame record, EvaluationContext context) =>
        _results is not null && _results.TryGetValue(new FigureKey(figure, record, context), out object? known) ? (FigureResult<T>)known : null;

    /// <summary>Keeps a result.</summary>
    public void Add<T>(Figure<T> figure, Frame record, EvaluationContext context, FigureResult<T> result)
    {
        _results ??= [];
        if (_results.Count >= Capacity)
        {
            _results.Clear();
        }

        _results[new FigureKey(figure, record, context)] = result;
    }
}
