using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;

namespace SellerRules.Reporting;

/// <summary>Judges orders, and scans other records, one by one, as of one instant, with a document around them. Not thread-safe.</summary>
internal sealed class OrderJudge
{
    private readonly FactsScope _scope;
    private readonly RecordJudge _records;

    /// <summary>Makes ready for a document.</summary>
    /// <param name="plan">The rules.</param>
    /// <param name="facts">The document.</param>
    /// <param name="isWhole">Whether the document holds all records of the orders' stores, as far as it says what it could know.</param>
    /// <param name="asOf">The instant of the verdicts.</param>
    public OrderJudge(EnginePlan plan, FactsDocument facts, bool isWhole, long asOf)
    {
        (AsOf, IsWhole) = (asOf, isWhole);
        _scope = new FactsScope(plan.Layouts, plan.Zones, facts, isWhole);
        _records = new RecordJudge(plan, asOf, new FindingNotes(facts, asOf));
    }

    /// <summary>The instant of the verdicts.</summary>
    public long AsOf { get; }

    /// <summary>Whether the document holds all records of the orders' stores.</summary>
    public bool IsWhole { get; }

    /// <summary>An order with its parcels and refunds.</summary>
    public RecordVerdicts Judge(Order order) => _records.Judge(order, _scope);

    /// <summary>Hands out what needs attention of a record of a type.</summary>
    public void Scan(string type, object record, Action<Finding> found) => _records.Scan(type, record, _scope, found);
}
