namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>A step on the way from all orders to those that a figure is about. Immutable.</summary>
/// <param name="Slot">The lambda's variable.</param>
internal abstract record FoldStep(int Slot)
{
    /// <summary>
    /// Where an order that comes to this step counts from here on; null where it is left out. What would decide it, where that is open, is among the
    /// context's names.
    /// </summary>
    /// <param name="context">The context; the lambda's variable is set.</param>
    /// <param name="mark">Where the order counts so far.</param>
    /// <param name="membership">Whether it is decided that it counts.</param>
    public abstract FoldMark? Pass(EvaluationContext context, FoldMark mark, ref State membership);

    /// <summary>The state of what needs both.</summary>
    protected static State Both(State a, State b) => a == State.Known ? b : b == State.Known ? a : Maybe<bool>.Undecided(a, b).State;
}
