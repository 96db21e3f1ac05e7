using NodaTime;
using SellerRules.Facts;

namespace SellerRules;

/// <summary>Rule sets compiled for judging. Immutable and thread-safe: make one and share it.</summary>
public sealed class RuleEngine
{
    /// <summary>Compiles rule sets.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static RuleEngine Compile(RuleSets rules) => throw new NotSupportedException();

    /// <summary>Judges an order, its parcels and its refunds; what needs a store or a product is unknown.</summary>
    public Evaluation Evaluate(Order order, Instant asOf) => throw new NotSupportedException();

    /// <summary>Judges an order with a document's store, products, recorded and assumptions in reach.</summary>
    public Evaluation Evaluate(Order order, FactsDocument facts, Instant asOf) => throw new NotSupportedException();

    /// <summary>Judges a whole document.</summary>
    public Report Evaluate(FactsDocument facts, Instant asOf) => throw new NotSupportedException();

    /// <summary>Begins a report on facts that come in parts, such as the lines of a JSON Lines file.</summary>
    public ReportSession Begin(Instant asOf) => throw new NotSupportedException();

    /// <summary>Judges orders in bulk: only unknown, at-risk and breached findings come out, in input order.</summary>
    public void Scan(IEnumerable<Order> orders, FactsDocument facts, Instant asOf, Action<Finding> found, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
