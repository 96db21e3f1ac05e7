using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A figure by buyer. An order whose buyer isn't known may be anybody's.</summary>
internal sealed record BuyerFold(LabelFigure Figure) : Fold
{
    /// <summary>All figures of buyers.</summary>
    public static IEnumerable<Fold> All { get; } = [new BuyerFold(LabelFigure.Orders), new BuyerFold(LabelFigure.Spent), new BuyerFold(LabelFigure.PlacedAt)];

    /// <inheritdoc/>
    public override void Collect(EvaluationContext context, Frame order, List<Contribution> contributions)
    {
        Maybe<long> placed = OrderAmounts.Placed(context, order);
        if (placed.IsNotYet)
        {
            return;
        }

        Maybe<string> buyer = OrderAmounts.Buyer(context, order);
        if (!placed.IsKnown || !buyer.IsKnown)
        {
            Contribution.Add(contributions, context, default, Maybe<Money>.Undecided(State.Unknown));
            return;
        }

        Contribution.Add(contributions, context, new FoldMark(Label: buyer.Value), ValueOf(context, order, placed));
    }

    private Maybe<Money>? ValueOf(EvaluationContext context, Frame order, Maybe<long> placed)
    {
        if (Figure != LabelFigure.Spent)
        {
            return Figure == LabelFigure.PlacedAt ? FoldValues.OfNanos(placed) : Maybe<Money>.Of(new Money(1m, string.Empty));
        }

        Maybe<bool> valid = OrderAmounts.IsValid(context, order);
        return !valid.IsKnown ? Maybe<Money>.Undecided(valid.State) : valid.Value ? OrderAmounts.Total(context, order) : null;
    }
}
