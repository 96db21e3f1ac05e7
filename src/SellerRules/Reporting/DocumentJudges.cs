using System.Collections.Concurrent;
using SellerRules.Facts;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>
/// The judges of a document's orders that are free at the moment: what they worked out of the document serves for one order after the other. Thread-safe.
/// </summary>
internal sealed class DocumentJudges(EnginePlan plan, FactsDocument facts)
{
    private readonly ConcurrentBag<OrderJudge> _others = [];
    private readonly Lazy<HashSet<Order>> _orders = new(() => new HashSet<Order>(facts.Orders, ReferenceEqualityComparer.Instance));
    private OrderJudge? _first;

    /// <summary>An order with its parcels and refunds, judged as of an instant.</summary>
    public RecordVerdicts Judge(Order order, long asOf)
    {
        bool isWhole = facts.Orders.Count > 0 && _orders.Value.Contains(order);
        OrderJudge? free = Interlocked.Exchange(ref _first, null);
        if (free is null && !_others.TryTake(out free) || free!.AsOf != asOf || free.IsWhole != isWhole)
        {
            free = new OrderJudge(plan, facts, isWhole, asOf);
        }

        RecordVerdicts verdicts = free.Judge(order);
        if (Interlocked.CompareExchange(ref _first, free, null) is not null)
        {
            _others.Add(free);
        }

        return verdicts;
    }
}
