using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime.Sales;

/// <summary>A store's weeks: those that are given, joined by their start to those that are cut from its orders.</summary>
internal static class WeekLists
{
    private static readonly Recorded OrdersOnly = new()
    {
        Not = [.. FactTypes.Standard.Find("week")!.Properties.Where(p => p.Class == FactClass.Event).Select(p => "week." + p.Name)],
    };

    /// <summary>The weeks that have begun by the judging instant, by start. Where the orders aren't known there are only the given ones.</summary>
    public static Maybe<ListValue> Records(EvaluationContext context, Frame store, CutListRead read)
    {
        string id = ((Store)store.Record).Id;
        StoreRecords? given = store.Scope.IsWhole ? store.Scope.Stores.RecordsOf("week", "weeks") : null;
        RecordCoverage ofGiven = given?.CoverageOf(id, store.Instants[StandardSlots.StoreOpenedAt]) ?? RecordCoverage.Complete with { HoldsAll = false };
        RecordCoverage ofOrders = SalesCoverage.Of(store.Scope, id);
        SortedDictionary<long, Frame> byStart = [];
        foreach (Frame week in ofGiven.HoldsAll ? given!.Of(id) : [])
        {
            if (!Begins(context, week, byStart))
            {
                return context.Unknown<ListValue>(read.Path + "[].start");
            }
        }

        LocalDate? lastGiven = byStart.Count == 0 ? null : LocalTimes.DateOf(byStart.Keys.Last(), read.Zone);
        IReadOnlyList<LocalDate>? cut = CutLists.FirstDates(context, store, read, ofOrders, out ListGrowth? growth);
        if (cut is null && !ofGiven.HoldsAll)
        {
            return context.Unknown<ListValue>("weeks");
        }

        foreach (LocalDate monday in cut ?? [])
        {
            long start = LocalTimes.StartOf(monday, read.Zone);
            byStart.TryAdd(start, Cut(store.Scope, id, start, read.Zone.Id));
        }

        RecordCoverage coverage = cut is null ? ofGiven : ofOrders;
        string name = cut is null ? "weeks" : "orders";
        return Maybe<ListValue>.Of(new ListValue(ListItem.AllOf([.. byStart.Values]), coverage.From > long.MinValue ? name : null, read.Path)
        {
            Coverage = coverage,
            WholeName = name,
            Growth = growth is not null && lastGiven > growth.Last ? growth with { Last = lastGiven.Value } : growth,
        });
    }

    /// <summary>A week of a store of which nothing is given but its orders: what else happened in it isn't known.</summary>
    public static Frame Cut(FactsScope scope, string store, long start, string zone)
    {
        Week week = new() { Store = store.Length == 0 ? null : store, Start = Nanos.ToInstant(start), Zone = zone, Recorded = OrdersOnly };
        return new Frame(scope.LayoutOf("week"), week, null, scope);
    }

    private static bool Begins(EvaluationContext context, Frame week, SortedDictionary<long, Frame> byStart)
    {
        long start = DerivedWeekFacts.StartOf(week);
        context.MayChangeAt(Frame.IsGiven(start) ? start : Nanos.None);
        if (start <= context.At)
        {
            byStart.TryAdd(start, week);
        }

        return Frame.IsGiven(start);
    }
}
