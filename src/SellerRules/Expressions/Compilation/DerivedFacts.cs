using System.Linq.Expressions;
using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Sales;

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
        ["salesDay.start"] = (typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.Start)),
        ["salesDay.end"] = (typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.End)),
        ["month.start"] = (typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.Start)),
        ["month.end"] = (typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.End)),
        ["buyer.orders"] = (typeof(DerivedLabelFacts), nameof(DerivedLabelFacts.Orders)),
        ["buyer.spent"] = (typeof(DerivedLabelFacts), nameof(DerivedLabelFacts.Spent)),
        ["buyer.firstOrderAt"] = (typeof(DerivedLabelFacts), nameof(DerivedLabelFacts.FirstOrderAt)),
        ["sku.items"] = (typeof(DerivedLabelFacts), nameof(DerivedLabelFacts.Items)),
        ["sku.lastSoldAt"] = (typeof(DerivedLabelFacts), nameof(DerivedLabelFacts.LastSoldAt)),
        ["sku.listed"] = (typeof(SkuLists), nameof(SkuLists.Listed)),
    };

    private static readonly Dictionary<string, string> SalesFigures = new(StringComparer.Ordinal)
    {
        ["orders"] = nameof(DerivedPeriodFacts.Orders),
        ["validOrders"] = nameof(DerivedPeriodFacts.ValidOrders),
        ["items"] = nameof(DerivedPeriodFacts.Items),
        ["turnover"] = nameof(DerivedPeriodFacts.Turnover),
        ["averageOrderValue"] = nameof(DerivedPeriodFacts.AverageOrderValue),
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

        string[] parts = fact.Split('.');
        if (parts[0] is "salesDay" or "week" or "month" && SalesFigures.TryGetValue(parts[1], out string? figure))
        {
            return Expression.Call(typeof(DerivedPeriodFacts), figure, null, context, frame, Expression.Constant(path));
        }

        return fact switch
        {
            "trafficDay.previous" => Expression.Call(typeof(DerivedTrafficDayFacts), nameof(DerivedTrafficDayFacts.Previous), null, frame),
            "week.previous" or "skuWeek.previous" => Expression.Call(typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.Previous), null, frame),
            "metric.previous" => Expression.Call(typeof(DerivedWeekFacts), nameof(DerivedWeekFacts.PreviousMetric), null, frame),
            "salesDay.previous" or "month.previous" => Known<Frame>(Expression.Call(typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.Previous), null, frame)),
            "salesDay.date" or "month.date" => Known<LocalDate>(Expression.Call(typeof(DerivedPeriodFacts), nameof(DerivedPeriodFacts.DateOf), null, frame)),
            _ => null,
        };
    }

    private static MethodCallExpression Known<T>(Expression value) => Expression.Call(typeof(Maybe<T>).GetMethod(nameof(Maybe<T>.Of))!, value);
}
