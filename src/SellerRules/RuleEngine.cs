using System.Runtime.CompilerServices;
using NodaTime;
using SellerRules.Expressions.Compilation;
using SellerRules.Facts;
using SellerRules.Reporting;
using SellerRules.Time;

namespace SellerRules;

/// <summary>Rule sets compiled for judging. Immutable and thread-safe: make one and share it.</summary>
public sealed class RuleEngine
{
    private static readonly FactsDocument Alone = new();

    private readonly EnginePlan _plan;
    private readonly ConditionalWeakTable<FactsDocument, DocumentJudges> _documents = [];
    private WeakReference<DocumentJudges>? _latest;

    private RuleEngine(EnginePlan plan) => _plan = plan;

    /// <summary>Compiles rule sets; conditions are put together when they are first judged, and become generated code where they are judged often and the host allows it.</summary>
    /// <param name="rules">The rule sets.</param>
    /// <returns>The engine.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public static RuleEngine Compile(RuleSets rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Compile(rules, CodeMaker.OfHost);
    }

    /// <summary>Compiles rule sets in a given way, for tests and measurements.</summary>
    internal static RuleEngine Compile(RuleSets rules, CodeMaker code) => new(new EnginePlan(rules.Bound, code));

    /// <summary>Judges an order, its parcels and its refunds; what needs a store or a product is unknown.</summary>
    /// <param name="order">The order.</param>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public Evaluation Evaluate(Order order, Instant asOf) => Evaluate(order, Alone, asOf);

    /// <summary>Judges an order with a document's store, products, recorded and assumptions in reach.</summary>
    /// <param name="order">The order; it need not be among the document's.</param>
    /// <param name="facts">The facts around it.</param>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <returns>The findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> or <paramref name="facts"/> is null.</exception>
    public Evaluation Evaluate(Order order, FactsDocument facts, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(facts);
        return new Evaluation(asOf, JudgesOf(facts).Judge(order, Nanos.Of(asOf)));
    }

    /// <summary>Judges a whole document.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <param name="cancellationToken">Ends the work between two subjects.</param>
    /// <returns>The findings of all subjects, the ledgers, what was rejected, and when any of it changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Report Evaluate(FactsDocument facts, Instant asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ReportBuilder builder = new(_plan, asOf);
        JudgedParts whole = builder.NewParts();
        List<SubjectFindings> subjects = [];
        builder.NewJudge().Judge(facts, true, whole, subjects, cancellationToken);
        builder.Add(whole);
        Report rest = builder.Complete();
        IEnumerable<SubjectFindings> stores = rest.Subjects.Where(s => s.Subject == "store");
        IEnumerable<SubjectFindings> days = rest.Subjects.Where(s => s.Subject != "store");
        return new Report(asOf, [.. stores, .. subjects, .. days], rest.Ledgers, rest.Rejected, rest.NextChange, rest.Summary) { Breaches = rest.Breaches };
    }

    /// <summary>An order's verdicts through time, with what is nested in it; what needs a store or a product is unknown.</summary>
    /// <param name="order">The order.</param>
    /// <param name="from">The first instant, inclusive.</param>
    /// <param name="to">The end, exclusive; the piece that holds at <paramref name="from"/> is always there.</param>
    /// <returns>The pieces in order, without gaps. The last one ends at the next change, be it behind <paramref name="to"/>, or never.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> is null.</exception>
    public IReadOnlyList<TimelinePiece> Timeline(Order order, Instant from, Instant to) => Timeline(order, Alone, from, to);

    /// <summary>An order's verdicts through time, with a document's store, products, recorded and assumptions in reach.</summary>
    /// <param name="order">The order; it need not be among the document's.</param>
    /// <param name="facts">The facts around it.</param>
    /// <param name="from">The first instant, inclusive.</param>
    /// <param name="to">The end, exclusive; the piece that holds at <paramref name="from"/> is always there.</param>
    /// <returns>
    /// The pieces in order, without gaps: at every instant of a piece, <see cref="Evaluate(Order, FactsDocument, Instant)"/> gives the piece's answer.
    /// The last one ends at the next change, be it behind <paramref name="to"/>, or never.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="order"/> or <paramref name="facts"/> is null.</exception>
    public IReadOnlyList<TimelinePiece> Timeline(Order order, FactsDocument facts, Instant from, Instant to)
    {
        List<TimelinePiece> pieces = [];
        for (Instant? begin = from; begin is { } at && (pieces.Count == 0 || at < to);)
        {
            Evaluation evaluation = Evaluate(order, facts, at);
            pieces.Add(new TimelinePiece(at, evaluation.NextChange, evaluation));
            begin = evaluation.NextChange;
        }

        return pieces;
    }

    /// <summary>Begins a report on facts that come in parts, such as the lines of a JSON Lines file.</summary>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <returns>The session; use it from one thread.</returns>
    public ReportSession Begin(Instant asOf) => new(new ReportBuilder(_plan, asOf));

    /// <summary>Opens a ledger of penalty points without breaches, to be kept as long as one likes.</summary>
    /// <returns>The ledger; use it from one thread at a time.</returns>
    public PenaltyLedger OpenLedger() => new(_plan);

    /// <summary>Judges orders in bulk: only unknown, at-risk and breached findings come out, in input order.</summary>
    /// <param name="orders">The orders; they are read one at a time.</param>
    /// <param name="facts">The facts around them: stores, products, recorded, assumptions.</param>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <param name="found">Takes each finding.</param>
    /// <param name="cancellationToken">Ends the work between two orders.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Scan(IEnumerable<Order> orders, FactsDocument facts, Instant asOf, Action<Finding> found, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(orders);
        Scan("order", orders, facts, asOf, found, cancellationToken);
    }

    /// <summary>
    /// Judges products in bulk: only unknown, at-risk and breached findings come out, in input order. Rules are found by what their conditions ask of a
    /// product, so that many rules cost little more than few.
    /// </summary>
    /// <param name="products">The products; they are read one at a time.</param>
    /// <param name="facts">The facts around them: stores, recorded, assumptions.</param>
    /// <param name="asOf">The instant of the verdicts: what happens later has not happened.</param>
    /// <param name="found">Takes each finding.</param>
    /// <param name="cancellationToken">Ends the work between two products.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void ScanProducts(IEnumerable<Product> products, FactsDocument facts, Instant asOf, Action<Finding> found, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(products);
        Scan("product", products, facts, asOf, found, cancellationToken);
    }

    /// <summary>
    /// How the scan of many records finds a rule: by which attribute, such as <c>brand = acme</c> or <c>category under toys</c>; null for a rule that is judged
    /// of every record.
    /// </summary>
    /// <param name="rule">The rule's full id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public string? WayTo(string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _plan.WayTo(rule);
    }

    // A document is mostly asked about many times on end.
    private DocumentJudges JudgesOf(FactsDocument facts)
    {
        if (_latest is { } latest && latest.TryGetTarget(out DocumentJudges? judges) && judges.AreOf(facts))
        {
            return judges;
        }

        judges = _documents.GetValue(facts, document => new DocumentJudges(_plan, document));
        _latest = new WeakReference<DocumentJudges>(judges);
        return judges;
    }

    private void Scan(string type, IEnumerable<object> records, FactsDocument facts, Instant asOf, Action<Finding> found, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(found);
        OrderJudge judge = new(_plan, facts, facts.Orders.Count > 0, Nanos.Of(asOf));
        foreach (object record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            judge.Scan(type, record, found);
        }
    }
}
