using NodaTime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>The figures of a day, a week or a month of sales, as of the judging instant. The path given is that of the record, for naming what is unknown.</summary>
internal static class DerivedPeriodFacts
{
    private const string AllOrders = "orders";

    /// <summary>The first instant of a day or a month.</summary>
    public static Maybe<long> Start(EvaluationContext context, Frame frame, string path) =>
        SalesPeriod.Of(frame) is { } period ? Maybe<long>.Of(period.Dates.Start) : context.Unknown<long>(path + ".start");

    /// <summary>The first instant behind a day or a month.</summary>
    public static Maybe<long> End(EvaluationContext context, Frame frame, string path) =>
        SalesPeriod.Of(frame) is { } period ? Maybe<long>.Of(period.Dates.End) : context.Unknown<long>(path + ".end");

    /// <summary>How many orders were placed.</summary>
    public static Maybe<decimal> Orders(EvaluationContext context, Frame frame, string path) => Number(context, frame, path, SalesFigure.Orders, FoldKind.Count);

    /// <summary>How many of them are paid, and neither cancelled nor refused nor refunded.</summary>
    public static Maybe<decimal> ValidOrders(EvaluationContext context, Frame frame, string path) => Number(context, frame, path, SalesFigure.ValidOrders, FoldKind.Count);

    /// <summary>How many pieces they hold.</summary>
    public static Maybe<decimal> Items(EvaluationContext context, Frame frame, string path) => Number(context, frame, path, SalesFigure.Items, FoldKind.Sum);

    /// <summary>What the buyers pay for them, without freight and tax.</summary>
    public static Maybe<Money> Turnover(EvaluationContext context, Frame frame, string path) => Amount(context, frame, path, SalesFigure.Turnover, FoldKind.Sum);

    /// <summary>Turnover ÷ orders.</summary>
    public static Maybe<Money> AverageOrderValue(EvaluationContext context, Frame frame, string path) =>
        Arithmetic.DivideMoney(context, Turnover(context, frame, path), Orders(context, frame, path));

    /// <summary>The day or the month before.</summary>
    public static Frame Previous(Frame frame) => new(
        frame.Layout,
        frame.Record is SalesDay day ? day with { Date = day.Date.PlusDays(-1) } : (SalesMonth)frame.Record with { Date = ((SalesMonth)frame.Record).Date.PlusMonths(-1) },
        null,
        frame.Scope);

    /// <summary>The first date of a day or a month.</summary>
    public static LocalDate DateOf(Frame frame) => frame.Record is SalesDay day ? day.Date : ((SalesMonth)frame.Record).Date;

    /// <summary>Whether any order was placed in a day or a month, as of the judging instant.</summary>
    public static bool HasOrders(EvaluationContext context, Frame frame) =>
        SalesPeriod.Of(frame) is { } period
        && frame.Scope.Stores.Orders.At(context, period.Store, new SalesFold(SalesFigure.Orders, period.Zone))?.In(context, period.Dates) is { Members: > 0 };

    private static Maybe<decimal> Number(EvaluationContext context, Frame frame, string path, SalesFigure figure, FoldKind kind)
    {
        Maybe<Money> amount = Amount(context, frame, path, figure, kind);
        return new Maybe<decimal>(amount.State, amount.Value.Amount);
    }

    private static Maybe<Money> Amount(EvaluationContext context, Frame frame, string path, SalesFigure figure, FoldKind kind)
    {
        if (SalesPeriod.Of(frame) is not { } period)
        {
            return context.Unknown<Money>(path + ".start");
        }

        RecordCoverage coverage = SalesCoverage.Of(frame.Scope, period.Store);
        context.MayChangeAt(coverage.Until == Nanos.None ? Nanos.None : coverage.Until + 1);
        bool isCovered = coverage.HoldsAll && coverage.Covers(period.Dates.Start, Math.Min(period.Dates.End, context.At == Nanos.None ? context.At : context.At + 1));
        IFoldTotals? totals = isCovered ? frame.Scope.Stores.Orders.At(context, period.Store, new SalesFold(figure, period.Zone)) : null;
        return totals is null
            ? context.Unknown<Money>(AllOrders)
            : FoldReads.Decide(context, totals.In(context, period.Dates), sum => FoldAnswers.Amount(context, sum, kind, AllOrders, false));
    }
}
