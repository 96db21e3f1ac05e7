using System.Runtime.CompilerServices;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Engine;

/// <summary>The ways to ask an engine, which agree with each other.</summary>
public sealed class RuleEngineTests
{
    private const int Threads = 8;

    private static readonly RuleEngine Engine = RuleSetText.Engine(ReportRules.Rules, "America/Los_Angeles", ReportRules.Head);
    private static readonly RuleEngine Orders = RuleSetText.Engine(string.Join("---", ReportRules.Rules.Split("---").Where(r => r.Contains("\"subject\": \"order\"", StringComparison.Ordinal) || r.Contains("\"subject\": \"parcel\"", StringComparison.Ordinal))), "America/Los_Angeles", ReportRules.Head);

    [Fact]
    public void Evaluate_OrderOfADocument_SaysWhatTheReportSays() => OnDocuments(60, (facts, asOf) =>
    {
        Report report = Engine.Evaluate(facts, asOf);
        IEnumerable<string> whole = report.Subjects.Where(s => s.Subject is "order" or "parcel" or "refund").Select(Text);
        Assert.Equal(whole, facts.Orders.SelectMany(order => Engine.Evaluate(order, facts, asOf).Subjects).Select(Text));
    });

    [Fact]
    public void Evaluate_OrderAlone_SaysWhatADocumentWithoutAnythingElseSays() => OnDocuments(30, (facts, asOf) =>
    {
        Order order = facts.Orders[0];
        Evaluation alone = Engine.Evaluate(order, asOf);
        Evaluation within = Engine.Evaluate(order, new FactsDocument(), asOf);
        Assert.Equal(alone.Subjects.Select(Text), within.Subjects.Select(Text));
        Assert.Equal(alone.Subjects.SelectMany(s => s.Findings).Select(AnswerText.Of), alone.Findings.Select(AnswerText.Of));
        Assert.Equal((asOf, alone.Subjects.Min(s => s.NextChange)), (alone.AsOf, alone.NextChange));
    });

    [Fact]
    public void Scan_GivesWhatEvaluateGivesFiltered() => OnDocuments(60, (facts, asOf) =>
    {
        List<string> scanned = [];
        Engine.Scan(facts.Orders, facts, asOf, finding => scanned.Add(AnswerText.Of(finding)));
        IEnumerable<Finding> all = facts.Orders.SelectMany(order => Engine.Evaluate(order, facts, asOf).Findings);
        Assert.Equal(all.Where(f => f.Status is FindingStatus.Unknown or FindingStatus.AtRisk or FindingStatus.Breached).Select(AnswerText.Of), scanned);
    });

    [Fact]
    public void Evaluate_OrdersInAnyOrder_GivesTheSameLedgers() => OnDocuments(60, (facts, asOf) =>
    {
        FactsDocument turned = facts with { Orders = [.. facts.Orders.Reverse().Select(o => o with { Parcels = o.Parcels?.Reverse().ToArray() })] };
        Assert.Equal(Engine.Evaluate(facts, asOf).Ledgers.OrderBy(l => l.Store).Select(AnswerText.Of), Engine.Evaluate(turned, asOf).Ledgers.OrderBy(l => l.Store).Select(AnswerText.Of));
    });

    [Fact]
    public void Session_InParts_SaysWhatTheWholeSays() => OnDocuments(60, (facts, asOf) =>
    {
        Report whole = Orders.Evaluate(facts, asOf);
        ReportSession session = Orders.Begin(asOf);
        List<SubjectFindings> parts = [];
        foreach (Order order in facts.Orders)
        {
            parts.AddRange(session.Add(facts with { Orders = [order], Products = [], Traffic = [], ClickSources = [] }));
        }

        Report rest = session.Complete();
        Assert.Equal(Known(whole.Subjects), Known([.. parts, .. rest.Subjects]));
        Assert.Equal(whole.Ledgers.Select(AnswerText.Of), rest.Ledgers.Select(AnswerText.Of));
    });

    [Fact]
    public void Session_SalesDaysAndTallies_AreCutFromAllParts()
    {
        RuleEngine engine = RuleSetText.Engine("""
            "id": "late", "subject": "order", "require": { "that": "false", "at": "order.createdAt" } ---
            "id": "many", "subject": "store", "tally": { "of": ["late"], "reaches": 2 } ---
            "id": "day", "subject": "salesDay", "require": { "that": "salesDay.orders == 2" }
            """);
        ReportSession session = engine.Begin(At("2024-03-05T00:00:00Z"));
        session.Add(Read("{ \"orders\": [ { \"id\": \"1\", \"store\": \"s\", \"createdAt\": \"2024-03-01T00:00:00Z\" } ] }"));
        session.Add(Read("{ \"orders\": [ { \"id\": \"2\", \"store\": \"s\", \"createdAt\": \"2024-03-01T01:00:00Z\" } ] }"));
        Report report = session.Complete();
        Assert.Equal(["store s Breached", "salesDay s/2024-03-01 Met"], report.Subjects.Select(s => $"{s.Subject} {s.Id} {s.Findings[0].Status}"));
        Assert.Equal(3, report.Summary[FindingStatus.Breached]);
    }

    [Fact]
    public void Evaluate_FromManyThreads_SaysWhatOneSays()
    {
        RuleEngine fresh = RuleSetText.Engine(ReportRules.Rules, "America/Los_Angeles", ReportRules.Head);
        List<(FactsDocument Facts, Instant AsOf)> work = [];
        OnDocuments(60, (facts, asOf) => work.Add((facts, asOf)));

        string[] together = new string[work.Count];
        OnThreads(work.Count, i => together[i] = AnswerText.Of(fresh.Evaluate(work[i].Facts, work[i].AsOf)));
        Assert.Equal(work.Select(w => AnswerText.Of(Engine.Evaluate(w.Facts, w.AsOf))), together);
    }

    [Fact]
    public void Evaluate_OrdersOfOneDocumentFromManyThreads_SaysWhatOneSays()
    {
        Instant asOf = At("2024-03-15T00:00:00Z");
        Order[] orders = [.. Enumerable.Range(0, 400).Select(i => new Order { Id = $"{i}", Store = "s", CreatedAt = asOf - Duration.FromHours(i) })];
        FactsDocument facts = new() { Orders = orders };
        string[] together = new string[orders.Length];
        OnThreads(orders.Length, i => together[i] = Answer(orders[i]));
        Assert.Equal(orders.Select(Answer), together);
        Assert.Equal(orders.Length, together.Distinct().Count());

        string Answer(Order order) => string.Concat(Engine.Evaluate(order, facts, asOf).Subjects.Select(Text));
    }

    [Fact]
    public void Document_Dropped_IsCollectedWhileItsEngineLives()
    {
        WeakReference document = AskAndDrop(Engine);
        Collect(document);
        Assert.False(document.IsAlive);
    }

    [Fact]
    public void Engine_Dropped_IsCollected()
    {
        WeakReference engine = UseAndDrop();
        Collect(engine);
        Assert.False(engine.IsAlive);
    }

    [Fact]
    public void Cancelled_Work_Ends()
    {
        FactsDocument facts = Read(Document(""));
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Engine.Evaluate(facts, At("2024-03-02T00:00:00Z"), source.Token));
        Assert.Throws<OperationCanceledException>(() => Engine.Scan(facts.Orders, facts, At("2024-03-02T00:00:00Z"), _ => { }, source.Token));
    }

    [Fact]
    public void NullArguments_AreRefused()
    {
        Instant asOf = At("2024-03-02T00:00:00Z");
        FactsDocument facts = new();
        Assert.Throws<ArgumentNullException>(() => Engine.Evaluate((Order)null!, asOf));
        Assert.Throws<ArgumentNullException>(() => Engine.Evaluate(null!, facts, asOf));
        Assert.Throws<ArgumentNullException>(() => Engine.Evaluate(new Order { Id = "1", CreatedAt = asOf }, null!, asOf));
        Assert.Throws<ArgumentNullException>(() => Engine.Evaluate((FactsDocument)null!, asOf, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => Engine.Begin(asOf).Add(null!));
        Assert.Throws<ArgumentNullException>(() => Engine.Scan(null!, facts, asOf, _ => { }, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => Engine.Scan([], null!, asOf, _ => { }, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentNullException>(() => Engine.Scan([], facts, asOf, null!, TestContext.Current.CancellationToken));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UseAndDrop()
    {
        RuleEngine engine = RuleSetText.Engine(ReportRules.Rules, "UTC", ReportRules.Head);
        _ = AnswerText.Of(engine.Evaluate(Read(Document("")), At("2024-03-02T00:00:00Z"), TestContext.Current.CancellationToken));
        return new WeakReference(engine);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AskAndDrop(RuleEngine engine)
    {
        FactsDocument facts = Read(Document(""));
        Instant asOf = At("2024-03-02T00:00:00Z");
        _ = AnswerText.Of(engine.Evaluate(new Order { Id = "1", CreatedAt = asOf }, facts, asOf).Subjects[0]);
        return new WeakReference(facts);
    }

    private static void Collect(WeakReference dropped)
    {
        for (int i = 0; i < 10 && dropped.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    // Threads of its own: those of the pool are busy with other tests, and would come one by one.
    private static void OnThreads(int count, Action<int> work)
    {
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(first => new Thread(() =>
        {
            start.SignalAndWait();
            for (int i = first; i < count; i += Threads)
            {
                work(i);
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }

    // An order's place among all orders is unknown in a part, as the session says.
    private static IEnumerable<string> Known(IEnumerable<SubjectFindings> subjects) =>
        subjects.SelectMany(s => s.Findings).Where(f => !f.Rule.EndsWith("/sequence", StringComparison.Ordinal)).Select(f => f.SubjectId + AnswerText.Of(f)).Order(StringComparer.Ordinal);

    private static string Text(SubjectFindings subject) => AnswerText.Of(subject) + subject.NextChange;

    private static void OnDocuments(int count, Action<FactsDocument, Instant> check)
    {
        Random random = new(31);
        for (int i = 0; i < count; i++)
        {
            GeneratedFacts generated = new(random);
            check(generated.Document(), generated.Instant());
        }
    }
}
