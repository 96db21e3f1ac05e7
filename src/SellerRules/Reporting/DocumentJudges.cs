using System.Collections.Concurrent;
using SellerRules.Facts;

namespace SellerRules.Reporting;

/// <summary>
/// The judges of a document's orders that are free at the moment: what they worked out of the document serves for one order after the other. Thread-safe.
/// </summary>
internal sealed class DocumentJudges(EnginePlan plan, FactsDocument facts)
{
    private readonly ConcurrentBag<OrderJudge> _whole = [];
    private readonly ConcurrentBag<OrderJudge> _part = [];
    private readonly Lazy<HashSet<Order>> _orders = new(() => new HashSet<Order>(facts.Orders, ReferenceEqualityComparer.Instance));

    /// <summary>An order with its parcels and refunds, judged as of an instant.</summary>
    public IReadOnlyList<SubjectFindings> Judge(Order order, long asOf)
    {
        bool isWhole = facts.Orders.Count > 0 && _orders.Value.Contains(order);
        ConcurrentBag<OrderJudge> free = isWhole ? _whole : _part;
        OrderJudge judge = free.TryTake(out OrderJudge? known) && known.AsOf == asOf ? known : new OrderJudge(plan, facts, isWhole, asOf);
        IReadOnlyList<SubjectFindings> subjects = judge.Judge(order);
        free.Add(judge);
        return subjects;
    }
}
