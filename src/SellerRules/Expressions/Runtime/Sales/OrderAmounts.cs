using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>Reads of one order what sales figures are made of. Facts of it are named <c>order.…</c>.</summary>
internal static class OrderAmounts
{
    private static readonly FrameSlots Order = new(FactTypes.Standard.Find("order")!);
    private static readonly (int Slot, string Name)[] Ends = [End("cancelledAt"), End("refusedAt"), End("refundedAt")];

    /// <summary>Whether it was placed: not yet before its birth.</summary>
    public static Maybe<long> Placed(EvaluationContext context, Frame order) => FactReads.Event(context, order, Order.BirthSlot, "order.createdAt");

    /// <summary>When it was paid.</summary>
    public static Maybe<long> Paid(EvaluationContext context, Frame order) => FactReads.Event(context, order, StandardSlots.OrderPaidAt, "order.paidAt");

    /// <summary>Whether it is paid, and neither cancelled nor refused nor refunded.</summary>
    public static Maybe<bool> IsValid(EvaluationContext context, Frame order)
    {
        int start = context.Names.Mark;
        Maybe<bool> valid = Logic.IsSome(context, Paid(context, order), start);
        foreach ((int slot, string name) in Ends)
        {
            if (valid is { IsKnown: true, Value: false })
            {
                return valid;
            }

            int mark = context.Names.Mark;
            Maybe<bool> stands = Logic.Not(Logic.IsSome(context, FactReads.Event(context, order, slot, name), mark));
            valid = Logic.Join(context, valid, stands, start, false);
        }

        return valid;
    }

    /// <summary>What the buyer pays for the goods: the total without freight and tax.</summary>
    public static Maybe<Money> Net(EvaluationContext context, Frame order) =>
        Arithmetic.SubtractMoney(context, Arithmetic.SubtractMoney(context, Total(context, order), Of(context, order, Record(order).Freight, "order.freight")), Of(context, order, Record(order).Tax, "order.tax"));

    /// <summary>What the buyer pays in all.</summary>
    public static Maybe<Money> Total(EvaluationContext context, Frame order) => Of(context, order, Record(order).Total, "order.total");

    /// <summary>Who bought.</summary>
    public static Maybe<string> Buyer(EvaluationContext context, Frame order) => FactReads.Text(context, order, Record(order).Buyer, Read(order, "order.buyer"));

    /// <summary>The stock keeping unit of a line.</summary>
    public static Maybe<string> Sku(EvaluationContext context, Frame line) =>
        FactReads.Text(context, line, ((OrderLine)line.Record).Sku, new AttributeRead("order.lines[].sku", "line.sku", line.Scope.AssumptionSlot("line.sku"), -1, null));

    /// <summary>How many pieces a line holds.</summary>
    public static Maybe<decimal> Quantity(EvaluationContext context, Frame line) => FactReads.Whole(
        context, line, ((OrderLine)line.Record).Quantity, new AttributeRead("order.lines[].quantity", "line.quantity", line.Scope.AssumptionSlot("line.quantity"), -1, null));

    private static Order Record(Frame order) => (Order)order.Record;

    private static Maybe<Money> Of(EvaluationContext context, Frame order, Money? given, string path) => FactReads.Value(context, order, given, Read(order, path));

    private static AttributeRead Read(Frame order, string path) => new(path, path, order.Scope.AssumptionSlot(path), -1, null);

    private static (int Slot, string Name) End(string name) => (Order.InstantSlot(name), "order." + name);
}
