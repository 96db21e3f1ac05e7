using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Compilation;

/// <summary>The code that works out derived facts.</summary>
internal static class DerivedFacts
{
    private static readonly Dictionary<string, (Type Type, string Method)> WithPath = new(StringComparer.Ordinal)
    {
        ["order.items"] = (typeof(DerivedOrderFacts), nameof(DerivedOrderFacts.Items)),
        ["order.itemsTotal"] = (typeof(DerivedOrderFacts), nameof(DerivedOrderFacts.ItemsTotal)),
        ["order.firstScanAt"] = (typeof(DerivedOrderFacts), nameof(DerivedOrderFacts.FirstScanAt)),
        ["order.fulfilmentTime"] = (typeof(DerivedOrderFacts), nameof(DerivedOrderFacts.FulfilmentTime)),
        ["order.sequence"] = (typeof(DerivedOrderFacts), nameof(DerivedOrderFacts.Sequence)),
        ["parcel.pickedUpAt"] = (typeof(DerivedParcelFacts), nameof(DerivedParcelFacts.PickedUpAt)),
        ["parcel.scans"] = (typeof(DerivedParcelFacts), nameof(DerivedParcelFacts.Scans)),
        ["parcel.firstScanAt"] = (typeof(DerivedParcelFacts), nameof(DerivedParcelFacts.FirstScanAt)),
        ["trafficDay.start"] = (typeof(DerivedTrafficDayFacts), nameof(DerivedTrafficDayFacts.Start)),
        ["trafficDay.end"] = (typeof(DerivedTrafficDayFacts), nameof(DerivedTrafficDayFacts.End)),
        ["week.end"] = (typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.End)),
        ["skuWeek.end"] = (typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.End)),
        ["scoreDay.start"] = (typeof(DerivedScoreDayFacts), nameof(DerivedScoreDayFacts.Start)),
        ["scoreDay.end"] = (typeof(DerivedScoreDayFacts), nameof(DerivedScoreDayFacts.End)),
    };

    private static readonly Dictionary<string, string> SalesDayFigures = new(StringComparer.Ordinal)
    {
        ["salesDay.orders"] = nameof(DerivedSalesDayFacts.Orders),
        ["salesDay.validOrders"] = nameof(DerivedSalesDayFacts.ValidOrders),
        ["salesDay.items"] = nameof(DerivedSalesDayFacts.Items),
        ["salesDay.turnover"] = nameof(DerivedSalesDayFacts.Turnover),
        ["salesDay.averageOrderValue"] = nameof(DerivedSalesDayFacts.AverageOrderValue),
    };

    /// <summary>The call that works out a fact of a frame; null for a fact that is only ever given.</summary>
    /// <param name="fact">The fact, such as <c>parcel.scans</c>.</param>
    /// <param name="context">The evaluation context.</param>
    /// <param name="frame">The record's frame.</param>
    /// <param name="path">The record's path, for naming what is unknown.</param>
    public static Expression? Emit(string fact, Expression context, Expression frame, string path)
    {
        if (WithPath.TryGetValue(fact, out (Type Type, string Method) derived))
        {
            return Expression.Call(derived.Type, derived.Method, null, context, frame, Expression.Constant(path));
        }

        if (SalesDayFigures.TryGetValue(fact, out string? figure))
        {
            return Expression.Call(typeof(DerivedSalesDayFacts), figure, null, context, frame);
        }

        return fact switch
        {
            "trafficDay.previous" => Expression.Call(typeof(DerivedTrafficDayFacts), nameof(DerivedTrafficDayFacts.Previous), null, frame),
            "week.previous" or "skuWeek.previous" => Expression.Call(typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.Previous), null, frame),
            "metric.previous" => Expression.Call(typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.PreviousMetric), null, frame),
            "salesDay.start" => Known<long>(Expression.Call(typeof(DerivedSalesDayFacts), nameof(DerivedSalesDayFacts.Start), null, frame)),
            "salesDay.end" => Known<long>(Expression.Call(typeof(DerivedSalesDayFacts), nameof(DerivedSalesDayFacts.End), null, frame)),
            "salesDay.previous" => Known<Frame>(Expression.Call(typeof(DerivedSalesDayFacts), nameof(DerivedSalesDayFacts.Previous), null, frame)),
            "salesDay.date" => Known<LocalDate>(Expression.Property(Expression.Convert(Expression.Property(frame, nameof(Frame.Record)), typeof(SalesDay)), nameof(SalesDay.Date))),
            _ => null,
        };
    }

    private static MethodCallExpression Known<T>(Expression value) => Expression.Call(typeof(Maybe<T>).GetMethod(nameof(Maybe<T>.Of))!, value);
}
