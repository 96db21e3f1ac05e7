using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>What is worked out of an order's lines and parcels. The path given is that of the order, for naming what is unknown.</summary>
internal static class DerivedOrderFacts
{
    /// <summary>How many pieces: as given, else the sum of the lines' quantities.</summary>
    public static Maybe<decimal> Items(EvaluationContext context, Frame order, string path)
    {
        if (((Order)order.Record).Items is { } given)
        {
            return Maybe<decimal>.Of(given);
        }

        return SumLines(context, order, path, 0m, (line, total) => Quantity(context, order, line) is { } quantity ? total + quantity : null, ".lines[].quantity");
    }

    /// <summary>The price of all pieces: as given, else the sum of quantity × price.</summary>
    public static Maybe<Money> ItemsTotal(EvaluationContext context, Frame order, string path)
    {
        if (((Order)order.Record).ItemsTotal is { } given)
        {
            return Maybe<Money>.Of(given);
        }

        Maybe<Money> total = Maybe<Money>.Of(default);
        if (((Order)order.Record).Lines is not { } lines)
        {
            return context.Unknown<Money>(path + ".lines");
        }

        foreach (OrderLine line in lines)
        {
            Money? price = Vouched(context, order, line.Price, "price");
            int? quantity = Quantity(context, order, line);
            if (price is { } each && quantity is { } pieces)
            {
                total = Arithmetic.AddMoney(context, total, Arithmetic.ScaleMoney(context, Maybe<Money>.Of(each), Maybe<decimal>.Of(pieces)));
                continue;
            }

            if (price is null)
            {
                context.Names.Add(path + ".lines[].price");
            }

            if (quantity is null)
            {
                context.Names.Add(path + ".lines[].quantity");
            }

            total = Maybe<Money>.Undecided(State.Unknown);
        }

        return total;
    }

    /// <summary>The first scan of any of its parcels.</summary>
    public static Maybe<long> FirstScanAt(EvaluationContext context, Frame order, string path)
    {
        if (((Order)order.Record).FirstScanAt is { } given)
        {
            return FactReads.Given(context, order, Nanos.Of(given), path + ".firstScanAt");
        }

        Maybe<ListValue> parcels = ListReads.Records(context, order, StandardSlots.OrderParcels, path + ".parcels", path + ".parcels[].declaredAt");
        if (!parcels.IsKnown)
        {
            return Maybe<long>.Undecided(parcels.State);
        }

        Maybe<long> later = parcels.Value.MoreName is null ? new Maybe<long>(State.NotYet, 0) : new Maybe<long>(State.Beyond, order.Bounds.Until);
        IReadOnlyList<ListItem> members = parcels.Value.Items;
        Maybe<long>[] scans = new Maybe<long>[members.Count + 1];
        int[] marks = new int[scans.Length];
        for (int i = 0; i < members.Count; i++)
        {
            marks[i] = context.Names.Mark;
            scans[i] = members[i].Membership == State.Known
                ? DerivedParcelFacts.FirstScanAt(context, (Frame)members[i].Value, path + ".parcels[]")
                : context.Unknown<long>(path + ".parcels[].declaredAt");
        }

        marks[^1] = context.Names.Mark;
        context.Names.Add(path + ".parcels");
        scans[^1] = later;
        return TimeFunctions.Earliest(context, scans, marks);
    }

    /// <summary>From payment to the first scan.</summary>
    public static Maybe<long> FulfilmentTime(EvaluationContext context, Frame order, string path)
    {
        if (((Order)order.Record).FulfilmentTime is { } given)
        {
            return Maybe<long>.Of(Nanos.Of(given));
        }

        Maybe<long> paid = FactReads.Event(context, order, StandardSlots.OrderPaidAt, path + ".paidAt");
        return Arithmetic.SubtractLengths(context, FirstScanAt(context, order, path), paid);
    }

    /// <summary>Its place among the store's orders, from 1; unknown unless the facts hold all of the store's orders since it opened.</summary>
    public static Maybe<decimal> Sequence(EvaluationContext context, Frame order, string path)
    {
        if (((Order)order.Record).Sequence is { } given)
        {
            return Maybe<decimal>.Of(given);
        }

        if (!order.Scope.IsWholeDocument || order.Bounds.Excludes("orders"))
        {
            return context.Unknown<decimal>(path + ".sequence");
        }

        if (order.Bounds.From > long.MinValue)
        {
            Maybe<Frame> store = FactReads.StoreOf(order);
            long opened = store.IsKnown ? store.Value.Instants[store.Value.Layout.InstantSlot("openedAt")] : Nanos.Absent;
            if (!Frame.IsGiven(opened) || order.Bounds.From > opened)
            {
                return context.Unknown<decimal>(Frame.IsGiven(opened) ? path + ".sequence" : "store.openedAt");
            }
        }

        return Maybe<decimal>.Of(1 + order.Scope.Births.CountBefore(order));
    }

    private static int? Quantity(EvaluationContext context, Frame order, OrderLine line) => Vouched(context, order, line.Quantity, "quantity");

    // A line's fact as given, else as the caller vouches for it.
    private static T? Vouched<T>(EvaluationContext context, Frame order, T? value, string name)
        where T : struct
    {
        if (value is null && order.Scope.Assumed(order.Scope.AssumptionSlot("line." + name)) is T assumed)
        {
            context.Assumed.Add("line." + name);
            return assumed;
        }

        return value;
    }

    private static Maybe<decimal> SumLines(
        EvaluationContext context, Frame order, string path, decimal start, Func<OrderLine, decimal, decimal?> add, string name)
    {
        if (((Order)order.Record).Lines is not { } lines)
        {
            return context.Unknown<decimal>(path + ".lines");
        }

        decimal total = start;
        bool unknown = false;
        foreach (OrderLine line in lines)
        {
            if (add(line, total) is { } sum)
            {
                total = sum;
            }
            else
            {
                unknown = true;
            }
        }

        return unknown ? context.Unknown<decimal>(path + name) : Maybe<decimal>.Of(total);
    }
}
