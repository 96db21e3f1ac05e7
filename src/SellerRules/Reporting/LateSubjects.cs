using SellerRules.Expressions.Binding;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Runtime;
using SellerRules.Expressions.Runtime.Folds;
using SellerRules.Expressions.Runtime.Sales;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Judging.Binding;

namespace SellerRules.Reporting;

/// <summary>
/// The kinds of subject that are judged when all parts of the facts have passed by, and what must be kept of the parts for them. Orders are forgotten
/// unless a rule asks more of them than figures can tell. Immutable.
/// </summary>
internal sealed class LateSubjects
{
    private static readonly string[] Always = ["store", "salesDay", "month", "buyer", "sku"];
    private static readonly string[] Periods = ["salesDay", "week", "month"];
    private static readonly HashSet<string> SalesFigures = [.. CutFactTypes.SalesFigures().Select(figure => figure.Name)];

    private readonly HashSet<string> _types = new(Always, StringComparer.Ordinal);

    /// <summary>Works out what rules need.</summary>
    public LateSubjects(BoundRules rules, IReadOnlyList<CompiledRule> compiled, ExpressionCompiler expressions)
    {
        FactType store = rules.Types.Find("store")!;
        HashSet<string> history = [.. store.Properties.Where(p => StoreLists.IsOne(store, p)).Select(p => "store." + p.Name)];
        foreach (CompiledRule rule in compiled.Where(rule => rule.Bound.Subject.Name != "order" && rule.Reads.Any(read => history.Contains(read) || IsSalesFigure(read))))
        {
            _types.Add(TopOf(rules.Types, rule.Bound.Subject).Name);
        }

        CompiledRule[] late = [.. compiled.Where(rule => _types.Contains(rule.Bound.Subject.Name))];
        AreJudged = late.Length > 0;
        HashSet<string> reads = [.. late.SelectMany(rule => rule.Reads)];
        SubjectOrders[] orders = [.. rules.Orders.Where(read => _types.Contains(read.Subject))];
        bool keepsOrders = orders.Any(read => read.Reads.NeedsOrders) || late.Any(AsksOrdersBeforeAsOf);
        bool hasSkus = late.Any(rule => rule.Bound.Subject.Name == "sku") || reads.Contains("store.skus");
        Needs = new StoreFactsNeeds(
            [.. store.Properties.Where(p => StoreLists.IsOne(store, p)).Select(p => rules.Types.Find(p.RecordType!)!).Where(IsKept).Select(t => (t.Name, t.Key))],
            [.. orders.SelectMany(read => read.Reads.Folds.Select(fold => (Fold)expressions.FoldOf(fold, read.Zone))).Concat(late.SelectMany(FoldsOf)).Distinct()]);

        bool IsKept(FactType type) => type.Name switch
        {
            "order" => keepsOrders,
            "product" => hasSkus || reads.Contains("store.products"),
            "week" => _types.Contains("week") || reads.Contains("store.weeks"),
            _ => type.Key.Length > 0 && reads.Contains("store." + type.Key),
        };
    }

    /// <summary>What must be kept of parts.</summary>
    public StoreFactsNeeds Needs { get; }

    /// <summary>Whether any rule judges them.</summary>
    public bool AreJudged { get; }

    /// <summary>Whether records of a top-level type wait for all parts.</summary>
    public bool Contains(string type) => _types.Contains(type);

    /// <summary>Whether a rule asks for figures of a day, week or month that orders tell.</summary>
    public static bool AsksSales(CompiledRule rule) => rule.Reads.Any(IsSalesFigure);

    private static bool IsSalesFigure(string fact) => fact.Split('.') is [var type, var name] && Periods.Contains(type) && SalesFigures.Contains(name);

    // A rule with a judging instant of its own asks about the past, for which figures as of as-of have no answer; the first instants of dates they know.
    private static bool AsksOrdersBeforeAsOf(CompiledRule rule)
    {
        if (rule.Bound.Kind is BoundSpike || !(rule.Bound.Kind.IsDated || rule.Bound.Kind is BoundSchedule) || rule.Bound.Kind is BoundTally)
        {
            return false;
        }

        bool isAtItsEdge = rule.Bound.Kind is BoundRequire { At.Expression: BoundFact { Target: BoundSubject { Depth: 0 }, Property.Name: "start" or "end" } }
            && Periods.Contains(rule.Bound.Subject.Name);
        return rule.Reads.Any(read => (IsSalesFigure(read) && !isAtItsEdge) || read is "store.orders" || IsCutList(read));
    }

    private static bool IsCutList(string read) => read is "store.salesDays" or "store.weeks" or "store.months" or "store.buyers" or "store.skus";

    private static IEnumerable<Fold> FoldsOf(CompiledRule rule)
    {
        string subject = rule.Bound.Subject.Name;
        bool hasPeriods = Periods.Contains(subject) || rule.Reads.Any(read => IsSalesFigure(read) || read is "store.salesDays" or "store.weeks" or "store.months");
        bool hasBuyers = subject == "buyer" || rule.Reads.Contains("store.buyers");
        bool hasSkus = subject == "sku" || rule.Reads.Contains("store.skus");
        return [.. hasPeriods ? SalesFold.AllIn(rule.Bound.Zone) : [], .. hasBuyers ? BuyerFold.All : [], .. hasSkus ? SkuFold.All : []];
    }

    private static FactType TopOf(FactTypes types, FactType type) => type.IsNested ? TopOf(types, types.Find(type.Parent!)!) : type;
}
