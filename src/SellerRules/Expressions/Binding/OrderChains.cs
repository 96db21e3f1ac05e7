using SellerRules.Facts;

namespace SellerRules.Expressions.Binding;

/// <summary>Recognises figures over a store's orders to which each order adds by itself.</summary>
internal static class OrderChains
{
    private static readonly BoundConstant AnyDays = new(BoundType.Number, 0m);

    /// <summary>Whether an expression is the list of a store's orders.</summary>
    public static bool IsOrders(BoundExpression expression) => expression is BoundFact { Property.RecordType: "order" } fact && StoreLists.IsOne(fact.Owner, fact.Property);

    /// <summary>The figure; null where the function is about another list, or a lambda on the way asks about more than an order.</summary>
    public static BoundFold? Of(BoundAggregate aggregate)
    {
        bool adds = aggregate.Function is AggregateFunction.Any or AggregateFunction.All or AggregateFunction.Count or AggregateFunction.Sum
            or AggregateFunction.Mean or AggregateFunction.Min or AggregateFunction.Max;
        if (!adds || (aggregate.Body is not null && !aggregate.Reach.IsClosed))
        {
            return null;
        }

        bool isDated = aggregate.Reach.IsDated;
        BoundExpression? days = null;
        BoundExpression list = aggregate.List;
        while (!IsOrders(list))
        {
            switch (list)
            {
                case BoundAggregate { Function: AggregateFunction.Where, Reach.IsClosed: true } where:
                    isDated |= where.Reach.IsDated;
                    list = where.List;
                    break;
                case BoundRecent { Reach.IsClosed: true } recent when days is null:
                    isDated |= recent.Reach.IsDated;
                    days = recent.Days;
                    list = recent.List;
                    break;
                default:
                    return null;
            }
        }

        return new BoundFold(aggregate.Type, (BoundFact)list, aggregate with { List = WithoutDays(aggregate.List) }, days, isDated);
    }

    private static BoundExpression WithoutDays(BoundExpression list) => list switch
    {
        BoundAggregate where => where with { List = WithoutDays(where.List) },
        BoundRecent recent => recent with { List = WithoutDays(recent.List), Days = AnyDays },
        _ => list,
    };
}
