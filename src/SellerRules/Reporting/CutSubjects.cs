using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Reporting;

/// <summary>
/// The subjects that are cut from orders: the days, weeks and months in which an order was placed, whatever the as-of, in the zone of each rule set that
/// asks for them; buyers; stock keeping units.
/// </summary>
internal sealed class CutSubjects(EnginePlan plan, FactsScope scope, long asOf)
{
    private static readonly string[] Periods = ["salesDay", "week", "month"];
    private static readonly Func<CompiledRule, bool> AllRules = _ => true;

    /// <summary>The subjects with the rules that judge them, in the order of the first order of each.</summary>
    public IEnumerable<(Frame Frame, Func<CompiledRule, bool> Rules)> All() =>
    [
        .. Periods.SelectMany(type => WaysToCut(type).SelectMany(way => Cut(type, way.Zone, way.MonthStartsOn))),
        .. plan.Judges("buyer") ? Buyers() : [],
        .. plan.Judges("sku") ? Skus() : [],
    ];

    private IEnumerable<(DateTimeZone Zone, int MonthStartsOn)> WaysToCut(string type) =>
        plan.RulesOn(type).Concat(plan.NestedIn(plan.Layouts[type]).SelectMany(nested => nested.Rules)).Select(rule => WayOf(rule, type)).Distinct();

    private static (DateTimeZone Zone, int MonthStartsOn) WayOf(CompiledRule rule, string type) => (rule.Bound.Zone, type == "month" ? rule.Bound.Set.MonthStartsOn : 1);

    private IEnumerable<(Frame Frame, Func<CompiledRule, bool> Rules)> Cut(string type, DateTimeZone zone, int monthStartsOn)
    {
        CutListRead read = new(type, string.Empty, zone, monthStartsOn);

        // Of a week that nobody gave, orders tell the sales and nothing else: what asks for more is about weeks that are reported.
        bool Rules(CompiledRule rule) => WayOf(rule, type) == (zone, monthStartsOn) && (type != "week" || LateSubjects.AsksSales(rule));
        HashSet<(string, LocalDate)> seen = [];
        foreach ((string store, FoldMark mark) in MarksOf(new SalesFold(SalesFigure.Orders, zone)))
        {
            if (mark.Date is { } date && seen.Add((store, CutLists.FirstOf(date, read))) && FrameOf(read, store, CutLists.FirstOf(date, read)) is { } frame)
            {
                yield return (frame, Rules);
            }
        }
    }

    // A week that is given is judged as such, with what is given of it.
    private Frame? FrameOf(CutListRead read, string store, LocalDate first)
    {
        string? id = store.Length == 0 ? null : store;
        switch (read.Type)
        {
            case "salesDay":
                return scope.FrameOf(read.Type, new SalesDay(id, first, read.Zone.Id), null);
            case "month":
                return scope.FrameOf(read.Type, new SalesMonth(id, first, read.Zone.Id), null);
            default:
                Frame week = WeekLists.Cut(scope, store, LocalTimes.StartOf(first, read.Zone), read.Zone.Id);
                return scope.FindWeek(week, DerivedWeekFacts.StartOf(week)) is null ? week : null;
        }
    }

    private IEnumerable<(Frame Frame, Func<CompiledRule, bool> Rules)> Buyers() =>
        from buyer in MarksOf(new BuyerFold(LabelFigure.Orders))
        where buyer.Mark.Label is not null
        select (scope.FrameOf("buyer", new Buyer(buyer.Store.Length == 0 ? null : buyer.Store, buyer.Mark.Label), null), AllRules);

    private IEnumerable<(Frame Frame, Func<CompiledRule, bool> Rules)> Skus()
    {
        StoreRecords? products = scope.Stores.RecordsOf("product", "products");
        IEnumerable<(string Store, string Code)> listed = products?.Stores.SelectMany(store => SkuLists.CodesOf(products.Of(store)).Select(code => (store, code))) ?? [];
        IEnumerable<(string Store, string Code)> sold = MarksOf(new SkuFold(LabelFigure.SoldAt)).Where(sku => sku.Mark.Label is not null).Select(sku => (sku.Store, sku.Mark.Label!));
        return listed.Concat(sold).Distinct().Select(sku => (scope.FrameOf("sku", new Sku(sku.Store.Length == 0 ? null : sku.Store, sku.Code), null), AllRules));
    }

    private IEnumerable<(string Store, FoldMark Mark)> MarksOf(Fold fold)
    {
        EvaluationContext context = new();
        context.Begin(null!, asOf);
        return scope.Stores.Orders.Marks(context, fold);
    }
}
