using NodaTime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A sales figure by the date on which orders were placed in a zone.</summary>
internal sealed record SalesFold(SalesFigure Figure, DateTimeZone Zone) : Fold
{
    /// <inheritdoc/>
    public override DateTimeZone? AskedIn => Zone;

    /// <summary>All figures in a zone.</summary>
    public static IEnumerable<Fold> AllIn(DateTimeZone zone) => Enum.GetValues<SalesFigure>().Select(figure => new SalesFold(figure, zone));

    /// <inheritdoc/>
    public override void Collect(EvaluationContext context, Frame order, List<Contribution> contributions)
    {
        Maybe<long> placed = OrderAmounts.Placed(context, order);
        if (placed.IsNotYet)
        {
            return;
        }

        FoldMark mark = placed.IsKnown ? new FoldMark(TimeFunctions.DateOf(placed, Zone).Value) : default;
        Maybe<Money> value = placed.IsKnown ? ValueOf(context, order) : Maybe<Money>.Undecided(State.Unknown);
        bool isNothing = value.IsKnown && value.Value.Amount == 0 && Figure == SalesFigure.ValidOrders;
        Contribution.Add(contributions, context, mark, isNothing ? null : value);
    }

    private Maybe<Money> ValueOf(EvaluationContext context, Frame order) => Figure switch
    {
        SalesFigure.ValidOrders => FoldValues.OfTruth(OrderAmounts.IsValid(context, order)),
        SalesFigure.Items => FoldValues.OfNumber(DerivedOrderFacts.Items(context, order, "order")),
        SalesFigure.Turnover => OrderAmounts.Net(context, order),
        _ => Maybe<Money>.Of(new Money(1m, string.Empty)),
    };
}
