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

    // Belongs to the thread that has taken it: two threads seldom ask at once, and taking a number costs less than taking a judge out of somewhere and putting it back.
    private OrderJudge? _first;
    private int _isFirstTaken;

    /// <summary>Whether they judge the orders of a document.</summary>
    public bool AreOf(FactsDocument document) => ReferenceEquals(facts, document);

    /// <summary>An order with its parcels and refunds, judged as of an instant.</summary>
    public RecordVerdicts Judge(Order order, long asOf)
    {
        bool isWhole = facts.Orders.Count > 0 && _orders.Value.Contains(order);
        if (Interlocked.CompareExchange(ref _isFirstTaken, 1, 0) != 0)
        {
            return JudgeByAnother(order, isWhole, asOf);
        }

        try
        {
            OrderJudge judge = _first is { } free && IsReady(free, isWhole, asOf) ? free : _first = new OrderJudge(plan, facts, isWhole, asOf);
            return judge.Judge(order);
        }
        finally
        {
            Volatile.Write(ref _isFirstTaken, 0);
        }
    }

    private RecordVerdicts JudgeByAnother(Order order, bool isWhole, long asOf)
    {
        OrderJudge judge = _others.TryTake(out OrderJudge? free) && IsReady(free, isWhole, asOf) ? free : new OrderJudge(plan, facts, isWhole, asOf);
        RecordVerdicts verdicts = judge.Judge(order);
        _others.Add(judge);
        return verdicts;
    }

    private static bool IsReady(OrderJudge judge, bool isWhole, long asOf) => judge.AsOf == asOf && judge.IsWhole == isWhole;
}
