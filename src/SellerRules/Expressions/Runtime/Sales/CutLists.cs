using NodaTime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>
/// A store's days, weeks and months from the begin of its history to the date of the judging instant, empty ones too, and its buyers and stock keeping
/// units.
/// </summary>
internal static class CutLists
{
    private const string AllOrders = "orders";

    // How many dates behind the last one with orders it is still news that another empty one has begun.
    private const int LookAhead = 366;

    /// <summary>The list that a store has of what is cut from its orders.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame store, CutListRead read) => read.Type switch
    {
        "buyer" => Buyers(context, store, read),
        "sku" => SkuLists.Records(context, store, read),
        "week" => WeekLists.Records(context, store, read),
        _ => Periods(context, store, read),
    };

    /// <summary>The first date of each day, week or month, in order; null where the orders aren't known.</summary>
    /// <param name="context">The context.</param>
    /// <param name="store">The store.</param>
    /// <param name="read">How the list is read.</param>
    /// <param name="coverage">What is known of the store's orders as a whole.</param>
    /// <param name="growth">How the list grows; null: it is empty.</param>
    public static IReadOnlyList<LocalDate>? FirstDates(EvaluationContext context, Frame store, CutListRead read, RecordCoverage coverage, out ListGrowth? growth)
    {
        growth = null;
        IFoldTotals? orders = coverage.HoldsAll
            ? store.Scope.Stores.Orders.At(context, ((Store)store.Record).Id, new SalesFold(SalesFigure.Orders, read.Zone))
            : null;
        if (orders is null)
        {
            return null;
        }

        LocalDate today = TimeFunctions.Today(context, read.Zone);
        List<LocalDate> dates = [];
        if (BeginOfHistory(context, store, read, coverage, orders) is { } begin)
        {
            LocalDate date = FirstOf(begin, read);
            for (; date <= today; date = Next(date, read.Type))
            {
                dates.Add(date);
            }

            LocalDate last = begin;
            foreach (FoldMark mark in orders.Marks)
            {
                last = mark.Date > last ? mark.Date.Value : last;
            }

            growth = new ListGrowth(begin, last);
            if (!read.IsWindowed && date <= last.PlusDays(LookAhead))
            {
                context.MayChangeAt(LocalTimes.StartOf(date, read.Zone));
            }
        }

        return dates;
    }

    /// <summary>The first date of the day, the week or the month that a date falls in.</summary>
    public static LocalDate FirstOf(LocalDate date, CutListRead read) => read.Type switch
    {
        "week" => date.PlusDays(1 - (int)date.DayOfWeek),
        "month" => SalesMonth.FirstDateOf(date, read.MonthStartsOn),
        _ => date,
    };

    private static LocalDate Next(LocalDate first, string type) => type switch
    {
        "week" => first.PlusDays(SalesPeriod.Week),
        "month" => first.PlusMonths(1),
        _ => first.PlusDays(1),
    };

    private static Maybe<ListValue> Periods(EvaluationContext context, Frame store, CutListRead read)
    {
        string id = ((Store)store.Record).Id;
        RecordCoverage coverage = SalesCoverage.Of(store.Scope, id);
        if (FirstDates(context, store, read, coverage, out ListGrowth? growth) is not { } dates)
        {
            return context.Unknown<ListValue>(AllOrders);
        }

        FrameLayout layout = store.Scope.LayoutOf(read.Type);
        List<ListItem> items = new(dates.Count);
        for (int i = 0; i < dates.Count; i++)
        {
            items.Add(new ListItem(new Frame(layout, RecordOf(read, id, dates[i]), null, store.Scope)));
        }

        return Maybe<ListValue>.Of(ValueOf(items, coverage, read) with { Growth = growth });
    }

    private static object RecordOf(CutListRead read, string store, LocalDate date) =>
        read.Type == "month" ? new SalesMonth(store, date, read.Zone.Id) : new SalesDay(store, date, read.Zone.Id);

    private static ListValue ValueOf(IReadOnlyList<ListItem> items, RecordCoverage coverage, CutListRead read) =>
        new(items, coverage.From > long.MinValue ? AllOrders : null, read.Path) { Coverage = coverage, WholeName = AllOrders };

    // Known history begins with the store's opening, else with what is recorded; where neither is known, with the first order.
    private static LocalDate? BeginOfHistory(EvaluationContext context, Frame store, CutListRead read, RecordCoverage coverage, IFoldTotals orders)
    {
        long opened = store.Instants[StandardSlots.StoreOpenedAt];
        LocalDate? first = orders.FirstDate(context);
        long begin = coverage.From > long.MinValue ? coverage.From : opened;
        if (!Frame.IsGiven(begin))
        {
            return first;
        }

        context.MayChangeAt(begin);
        if (begin > context.At)
        {
            return first;
        }

        LocalDate date = LocalTimes.DateOf(begin, read.Zone);
        bool isCut = coverage.From > long.MinValue && LocalTimes.StartOf(date, read.Zone) < begin;
        LocalDate known = isCut ? date.PlusDays(1) : date;
        return first < known ? first : known;
    }

    private static Maybe<ListValue> Buyers(EvaluationContext context, Frame store, CutListRead read)
    {
        string id = ((Store)store.Record).Id;
        RecordCoverage coverage = SalesCoverage.Of(store.Scope, id);
        IFoldTotals? orders = coverage.HoldsAll ? store.Scope.Stores.Orders.At(context, id, new BuyerFold(LabelFigure.Orders)) : null;
        if (orders is null)
        {
            return context.Unknown<ListValue>(AllOrders);
        }

        FrameLayout layout = store.Scope.LayoutOf(read.Type);
        ListItem[] items = ListItem.AllOf([.. orders.Labels(context).Select(name => new Frame(layout, new Buyer(id, name), null, store.Scope))]);
        string? nameless = orders.For(context, string.Empty).Names.FirstOrDefault();
        string? more = StoreListReads.MoreName(context, coverage, AllOrders) ?? nameless;
        return Maybe<ListValue>.Of(new ListValue(items, more, read.Path) { Coverage = coverage, MoreOfAnyTime = nameless, WholeName = AllOrders });
    }
}
