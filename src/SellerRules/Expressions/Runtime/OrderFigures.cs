using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>What a day's figures need of an order, read once: none of it depends on the judging instant but the events.</summary>
internal sealed record OrderFigures(
    long CreatedAt,
    long PaidAt,
    long CancelledAt,
    long RefusedAt,
    long RefundedAt,
    RecordedBounds Bounds,
    Maybe<decimal> Items,
    Maybe<Money> Net,
    string[] ItemNames,
    string[] NetNames,
    string[] ItemsAssumed,
    string[] NetAssumed)
{
    /// <summary>Reads an order; the context only gathers names.</summary>
    public static OrderFigures Of(EvaluationContext context, Frame order)
    {
        FrameLayout layout = order.Layout;
        context.Subject = order;
        int mark = context.Names.Mark;
        context.Assumed.DropFrom(0);
        Maybe<decimal> items = DerivedOrderFacts.Items(context, order, "order");
        string[] itemNames = context.Names.From(mark);
        string[] itemsAssumed = context.Assumed.From(0);
        context.Names.DropFrom(mark);
        context.Assumed.DropFrom(0);
        Maybe<Money> net = NetOf(context, order, (Order)order.Record);
        string[] netNames = context.Names.From(mark);
        context.Names.DropFrom(mark);
        return new OrderFigures(
            order.Instants[layout.BirthSlot],
            order.Instants[layout.InstantSlot("paidAt")],
            order.Instants[layout.InstantSlot("cancelledAt")],
            order.Instants[layout.InstantSlot("refusedAt")],
            order.Instants[layout.InstantSlot("refundedAt")],
            order.Bounds,
            items,
            net,
            itemNames,
            netNames,
            itemsAssumed,
            context.Assumed.From(0));
    }

    private static Maybe<Money> NetOf(EvaluationContext context, Frame frame, Order order) =>
        Arithmetic.SubtractMoney(
            context,
            Arithmetic.SubtractMoney(context, Amount(context, frame, order.Total, "order.total"), Amount(context, frame, order.Freight, "order.freight")),
            Amount(context, frame, order.Tax, "order.tax"));

    private static Maybe<Money> Amount(EvaluationContext context, Frame frame, Money? value, string path) => value is { } given
        ? Maybe<Money>.Of(given)
        : FactReads.Value(context, frame, value, new AttributeRead(path, path, frame.Scope.AssumptionSlot(path), -1, null));
}
