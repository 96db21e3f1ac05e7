using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Reporting;

/// <summary>The law of parts: what is said of stores, and of what is cut from their orders, is the same however the orders are split into parts, in whatever order these come.</summary>
public sealed class SplitLawTests
{
    private static readonly string[] Late = ["store", "salesDay", "week", "month", "buyer", "sku"];

    [Fact]
    public void Session_AnySplitOfTheOrders_SaysWhatTheWholeSays()
    {
        Random random = new(31);
        RuleEngine[] engines = [.. new[] { "UTC", "America/Los_Angeles" }.Select(zone => RuleSetText.Engine(ReportRules.History, zone, ReportRules.Head))];
        for (int round = 0; round < 200; round++)
        {
            Hold(engines[round % 2], GeneratedHistory.Of(new GeneratedFacts(random).Document(), random), random);
        }
    }

    [Fact]
    public void Session_FiguresOnly_ForgetsOrdersAndSaysTheSame()
    {
        const string Folds = """
            "id": "completed", "subject": "store", "formula": { "name": "completed", "value": "sum(where(recent(store.orders, o => o.completedAt, 2), o => o.cancelledAt is none), o => o.items)" } ---
            "id": "net", "subject": "store", "formula": { "name": "net", "value": "mean(store.orders, o => o.total - o.freight)" } ---
            "id": "any", "subject": "store", "require": { "that": "any(store.orders, o => o.preSale) or all(store.orders, o => o.paidAt is some)" } ---
            "id": "sales", "subject": "salesDay",
              "spike": { "value": "salesDay.orders", "increaseAtLeast": "100%", "baseline": { "previousDays": 2, "statistic": "mean" }, "onZeroBaseline": "breach", "missingDays": "zero" }
            """;
        Random random = new(32);
        RuleEngine engine = RuleSetText.Engine(Folds);
        for (int round = 0; round < 200; round++)
        {
            Hold(engine, GeneratedHistory.Of(new GeneratedFacts(random).Document(), random), random);
        }
    }

    private static void Hold(RuleEngine engine, FactsDocument generated, Random random)
    {
        FactsDocument facts = generated with { Orders = [.. generated.Orders.Concat(generated.Orders.Select(o => o with { Id = o.Id + "x", Buyer = "cy" })).Select(o => o with { Store = "s-1" })] };
        Instant asOf = GeneratedFacts.Begin + Duration.FromHours(random.Next(-10, 200));
        ReportSession session = engine.Begin(asOf);
        List<SubjectFindings> parts = [.. Split(facts, random).SelectMany(session.Add)];
        Report rest = session.Complete();

        Assert.Equal(Answer(engine.Evaluate(facts, asOf).Subjects), Answer(parts.Concat(rest.Subjects)));
    }

    private static List<FactsDocument> Split(FactsDocument facts, Random random)
    {
        FactsDocument empty = new() { Recorded = facts.Recorded, Assume = facts.Assume };
        List<FactsDocument> parts = [.. facts.Orders.GroupBy(_ => random.Next(3)).Select(part => empty with { Orders = [.. part.Reverse()] })];
        parts.Insert(random.Next(parts.Count + 1), empty with { Stores = facts.Stores, Products = [.. facts.Products.Select(p => p with { Store = "s-1" })], Weeks = facts.Weeks });
        return parts;
    }

    private static IEnumerable<string> Answer(IEnumerable<SubjectFindings> subjects) =>
        subjects.Where(s => Late.Contains(s.Subject)).Select(s => AnswerText.Of(s) + s.NextChange).Order(StringComparer.Ordinal);
}
