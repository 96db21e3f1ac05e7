using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A figure by stock keeping unit of the lines of paid orders. A line whose unit isn't known may be of any.</summary>
internal sealed record SkuFold(LabelFigure Figure) : Fold
{
    /// <summary>All figures of stock keeping units.</summary>
    public static IEnumerable<Fold> All { get; } = [new SkuFold(LabelFigure.Items), new SkuFold(LabelFigure.SoldAt)];

    /// <inheritdoc/>
    public override void Collect(EvaluationContext context, Frame order, List<Contribution> contributions)
    {
        if (!OrderAmounts.Placed(context, order).IsKnown)
        {
            return;
        }

        Maybe<long> paid = OrderAmounts.Paid(context, order);
        if (paid.IsNotYet)
        {
            return;
        }

        int mark = context.Names.Mark;
        if (order.Children(StandardSlots.OrderLines) is not { } lines)
        {
            Contribution.Add(contributions, context, default, context.Unknown<Money>("order.lines"));
            return;
        }

        foreach (Frame line in lines)
        {
            context.Names.DropFrom(mark);
            context.Assumed.DropFrom(0);
            Maybe<string> sku = OrderAmounts.Sku(context, line);
            Maybe<Money> value = Figure == LabelFigure.Items ? FoldValues.OfNumber(OrderAmounts.Quantity(context, line)) : FoldValues.OfNanos(paid);
            bool isKnown = paid.IsKnown && sku.IsKnown;
            Contribution.Add(contributions, context, sku.IsKnown ? new FoldMark(Label: sku.Value) : default, isKnown ? value : Maybe<Money>.Undecided(State.Unknown));
        }
    }
}
