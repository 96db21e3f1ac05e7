namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Leaves out the orders for which a condition is false.</summary>
internal sealed record WhereStep(int Slot, Func<EvaluationContext, Maybe<bool>> Holds) : FoldStep(Slot)
{
    /// <inheritdoc/>
    public override FoldMark? Pass(EvaluationContext context, FoldMark mark, ref State membership)
    {
        int start = context.Names.Mark;
        Maybe<bool> holds = Holds(context);
        if (holds.IsKnown)
        {
            context.Names.DropFrom(start);
            return holds.Value ? mark : null;
        }

        membership = Both(membership, Maybe<bool>.Undecided(holds.State).State);
        return mark;
    }
}
