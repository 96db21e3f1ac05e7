using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.References;
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
    public IEnumerable<CutSubject> All()
    {
        List<CutSubject> all = [];
        foreach (string type in Periods)
        {
            foreach (CutWay way in WaysToCut(type))
            {
                AddCut(all, type, way);
            }
        }

        all.AddRange(plan.Judges("buyer") ? Buyers() : []);
        all.AddRange(plan.Judges("sku") ? Skus() : []);
        return all;
    }

    private IEnumerable<CutWay> WaysToCut(string type) =>
        plan.RulesOn(type).Concat(plan.NestedIn(plan.Layouts[type]).SelectMany(nested => nested.Rules)).Select(rule => WayOf(rule, type)).Distinct();

    private static CutWay WayOf(CompiledRule rule, string type) => new(rule.Bound.Zone, MonthOf(rule, type));

    private static int MonthOf(CompiledRule rule, string type) => type == "month" ? rule.Bound.Set.MonthStartsOn : 1;

    private void AddCut(List<CutSubject> cut, string type, CutWay way)
    {
        CutListRead read = new(type, string.Empty, way.Zone, way.MonthStartsOn);

        // Of a week that nobody gave, orders tell the sales and nothing else: what asks for more is about weeks that are reported.
        bool Rules(CompiledRule rule) => rule.Bound.Zone.Equals(way.Zone) && MonthOf(rule, type) == way.MonthStartsOn && (type != "week" || LateSubjects.AsksSales(rule));
        Dictionary<string, List<LocalDate>> seen = new(StringComparer.Ordinal);
        foreach (StoreMark counted in MarksOf(new SalesFold(SalesFigure.Orders, way.Zone)))
        {
            if (counted.Mark.Date is not { } date)
            {
                continue;
            }

            if (!seen.TryGetValue(counted.Store, out List<LocalDate>? dates))
            {
                seen.Add(counted.Store, dates = []);
            }

            LocalDate first = CutLists.FirstOf(date, read);
            int known = dates.Count;
            SortedDates.Add(dates, first);
            if (dates.Count > known && FrameOf(read, counted.Store, first) is { } frame)
            {
                cut.Add(new CutSubject(frame, Rules));
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

    private IEnumerable<CutSubject> Buyers() =>
        from buyer in MarksOf(new BuyerFold(LabelFigure.Orders))
        where buyer.Mark.Label is not null
        select new CutSubject(scope.FrameOf("buyer", new Buyer(buyer.Store.Length == 0 ? null : buyer.Store, buyer.Mark.Label), null), AllRules);

    private IEnumerable<CutSubject> Skus()
    {
        StoreRecords? products = scope.Stores.RecordsOf("product", "products");
        IEnumerable<StoreCode> listed = products?.Stores.SelectMany(store => SkuLists.CodesOf(products.Of(store)).Select(code => new StoreCode(store, code))) ?? [];
        IEnumerable<StoreCode> sold = MarksOf(new SkuFold(LabelFigure.SoldAt)).Where(sku => sku.Mark.Label is not null).Select(sku => new StoreCode(sku.Store, sku.Mark.Label!));
        return listed.Concat(sold).Distinct().Select(sku => new CutSubject(scope.FrameOf("sku", new Sku(sku.Store.Length == 0 ? null : sku.Store, sku.Code), null), AllRules));
    }

    private IEnumerable<StoreMark> MarksOf(Fold fold)
    {
        EvaluationContext context = new();
        context.Begin(null!, asOf);
        return scope.Stores.Orders.Marks(context, fold);
    }

    private sealed record CutWay(DateTimeZone Zone, int MonthStartsOn);

    private sealed record StoreCode(string Store, string Code);
}
