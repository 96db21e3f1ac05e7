using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>The figures of a day cut from orders, as of the judging instant.</summary>
internal static class DerivedSalesDayFacts
{
    private const string AllOrders = "orders";

    /// <summary>The first instant of the day.</summary>
    public static long Start(Frame day) => LocalTimes.StartOf(((SalesDay)day.Record).Date, ZoneOf(day));

    /// <summary>The first instant of the next day.</summary>
    public static long End(Frame day) => LocalTimes.StartOf(((SalesDay)day.Record).Date.PlusDays(1), ZoneOf(day));

    /// <summary>How many orders were placed.</summary>
    public static Maybe<decimal> Orders(EvaluationContext context, Frame day) =>
        Sum(context, day, (_, _) => Maybe<decimal>.Of(1), Arithmetic.Add, 0m);

    /// <summary>How many of them are paid, and neither cancelled nor refused nor refunded.</summary>
    public static Maybe<decimal> ValidOrders(EvaluationContext context, Frame day) => Sum(context, day, IsValid, Arithmetic.Add, 0m);

    /// <summary>How many pieces they hold.</summary>
    public static Maybe<decimal> Items(EvaluationContext context, Frame day) =>
        Sum(context, day, (at, order) => Named(at, order.Items, order.ItemNames, order.ItemsAssumed), Arithmetic.Add, 0m);

    /// <summary>What the buyers pay for them, without freight and tax.</summary>
    public static Maybe<Money> Turnover(EvaluationContext context, Frame day) =>
        Sum(context, day, (at, order) => Named(at, order.Net, order.NetNames, order.NetAssumed), Arithmetic.AddMoney, default(Money));

    /// <summary>Turnover ÷ orders.</summary>
    public static Maybe<Money> AverageOrderValue(EvaluationContext context, Frame day) =>
        Arithmetic.DivideMoney(context, Turnover(context, day), Orders(context, day));

    /// <summary>The day before.</summary>
    public static Frame Previous(Frame day)
    {
        SalesDay record = (SalesDay)day.Record;
        return new Frame(day.Layout, record with { Date = record.Date.PlusDays(-1) }, null, day.Scope);
    }

    private static DateTimeZone ZoneOf(Frame day) => DateTimeZoneProviders.Tzdb[((SalesDay)day.Record).Zone];

    private static Maybe<T> Sum<T>(
        EvaluationContext context,
        Frame day,
        Func<EvaluationContext, OrderFigures, Maybe<T>> figure,
        Func<EvaluationContext, Maybe<T>, Maybe<T>, Maybe<T>> add,
        T start)
    {
        SalesDay record = (SalesDay)day.Record;
        RecordCoverage coverage = day.Scope.Sales.CoverageOf(record.Store);
        if (coverage.Until != Nanos.None)
        {
            context.MayChangeAt(coverage.Until + 1);
        }

        bool isCovered = day.Scope.IsWhole && coverage.HoldsAll && coverage.From <= Start(day) && context.At <= coverage.Until;
        if (!isCovered)
        {
            return context.Unknown<T>(AllOrders);
        }

        Maybe<T> sum = Maybe<T>.Of(start);
        foreach (OrderFigures order in day.Scope.Sales.OrdersOf(record))
        {
            if (order.CreatedAt <= context.At)
            {
                sum = add(context, sum, figure(context, order));
            }
            else
            {
                context.MayChangeAt(order.CreatedAt);
            }
        }

        return sum;
    }

    private static Maybe<decimal> IsValid(EvaluationContext context, OrderFigures order)
    {
        Maybe<bool> paid = Happened(context, order.PaidAt, order.Bounds, "order.paidAt");
        Maybe<bool> cancelled = Happened(context, order.CancelledAt, order.Bounds, "order.cancelledAt");
        Maybe<bool> refused = Happened(context, order.RefusedAt, order.Bounds, "order.refusedAt");
        Maybe<bool> refunded = Happened(context, order.RefundedAt, order.Bounds, "order.refundedAt");
        if (paid is { IsKnown: true, Value: false } || cancelled.Value || refused.Value || refunded.Value)
        {
            return Maybe<decimal>.Of(0);
        }

        if (paid.IsKnown && cancelled.IsKnown && refused.IsKnown && refunded.IsKnown)
        {
            return Maybe<decimal>.Of(1);
        }

        foreach ((Maybe<bool> happened, string name) in (ReadOnlySpan<(Maybe<bool>, string)>)
            [(paid, "order.paidAt"), (cancelled, "order.cancelledAt"), (refused, "order.refusedAt"), (refunded, "order.refundedAt")])
        {
            if (!happened.IsKnown)
            {
                context.Names.Add(name);
            }
        }

        return Maybe<decimal>.Undecided(State.Unknown);
    }

    private static Maybe<bool> Happened(EvaluationContext context, long instant, RecordedBounds bounds, string name)
    {
        bool unknown = instant == Frame.Unrecorded || (instant == Nanos.Absent && context.At > bounds.Until);
        if (unknown)
        {
            return Maybe<bool>.Undecided(State.Unknown);
        }

        if (instant > context.At)
        {
            context.MayChangeAt(Frame.IsGiven(instant) ? instant : bounds.Until == Nanos.None ? Nanos.None : bounds.Until + 1);
        }

        return Maybe<bool>.Of(instant <= context.At);
    }

    private static Maybe<T> Named<T>(EvaluationContext context, Maybe<T> value, string[] names, string[] assumed)
    {
        foreach (string name in names)
        {
            context.Names.Add(name);
        }

        foreach (string path in assumed)
        {
            context.Assumed.Add(path);
        }

        return value;
    }
}
