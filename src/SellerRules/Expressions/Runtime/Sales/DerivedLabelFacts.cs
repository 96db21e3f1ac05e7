using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>The figures of a buyer or of a stock keeping unit, as of the judging instant. The path given is that of the record.</summary>
internal static class DerivedLabelFacts
{
    private const string AllOrders = "orders";

    /// <summary>How many orders a buyer has placed.</summary>
    public static Maybe<decimal> Orders(EvaluationContext context, Frame buyer, string path) => Number(Buyer(context, buyer, path + ".orders", LabelFigure.Orders, FoldKind.Count));

    /// <summary>What a buyer has paid for orders that stand.</summary>
    public static Maybe<Money> Spent(EvaluationContext context, Frame buyer, string path) => Buyer(context, buyer, path + ".spent", LabelFigure.Spent, FoldKind.Sum);

    /// <summary>When a buyer placed the first order.</summary>
    public static Maybe<long> FirstOrderAt(EvaluationContext context, Frame buyer, string path) => Instant(Buyer(context, buyer, path + ".firstOrderAt", LabelFigure.PlacedAt, FoldKind.Least));

    /// <summary>How many pieces of a stock keeping unit were paid for.</summary>
    public static Maybe<decimal> Items(EvaluationContext context, Frame sku, string path) => Number(Sku(context, sku, path + ".items", LabelFigure.Items, FoldKind.Sum));

    /// <summary>When it was last paid for.</summary>
    public static Maybe<long> LastSoldAt(EvaluationContext context, Frame sku, string path) => Instant(Sku(context, sku, path + ".lastSoldAt", LabelFigure.SoldAt, FoldKind.Greatest));

    private static Maybe<Money> Buyer(EvaluationContext context, Frame buyer, string path, LabelFigure figure, FoldKind kind) =>
        Of(context, buyer, path, ((Buyer)buyer.Record).Name ?? string.Empty, new BuyerFold(figure), kind);

    private static Maybe<Money> Sku(EvaluationContext context, Frame sku, string path, LabelFigure figure, FoldKind kind) =>
        Of(context, sku, path, ((Sku)sku.Record).Code ?? string.Empty, new SkuFold(figure), kind);

    private static Maybe<Money> Of(EvaluationContext context, Frame frame, string path, string label, Fold fold, FoldKind kind)
    {
        string store = frame.StoreId;
        RecordCoverage coverage = SalesCoverage.Of(frame.Scope, store);
        IFoldTotals? totals = coverage.HoldsAll && StoreListReads.MoreName(context, coverage, AllOrders) is null ? frame.Scope.Stores.Orders.At(context, store, fold) : null;
        return totals is null
            ? context.Unknown<Money>(AllOrders)
            : FoldReads.Decide(context, totals.For(context, label), sum => FoldAnswers.Amount(context, sum, kind, path, kind is FoldKind.Least or FoldKind.Greatest));
    }

    private static Maybe<decimal> Number(Maybe<Money> amount) => new(amount.State, amount.Value.Amount);

    private static Maybe<long> Instant(Maybe<Money> amount) => new(amount.State, (long)amount.Value.Amount);
}
