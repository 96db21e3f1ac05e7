using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Engine;

public sealed class TimelineTests
{
    private const int InstantsAnOrder = 1_000;

    private static readonly IEqualityComparer<Finding> Answers = EqualityComparer<Finding>.Create(SameAnswer, finding => finding.Rule.GetHashCode(StringComparison.Ordinal));

    private static readonly Order Late = Assert.Single(Read("""
        { "orders": [ { "id": "A-1", "createdAt": "2024-03-01T00:00:00Z", "shipmentConfirmedAt": "2024-03-01T06:00:00Z" } ] }
        """).Orders);

    private static readonly RuleEngine Confirm = RuleSetText.Engine("""
        "id": "confirm", "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT4H", "done": "order.shipmentConfirmedAt", "warn": "PT1H" }
        """);

    [Fact]
    public void Timeline_LateOrder_HasAPieceForEveryAnswer()
    {
        IReadOnlyList<TimelinePiece> pieces = Confirm.Timeline(Late, At("2024-02-29T00:00:00Z"), At("2024-04-01T00:00:00Z"));
        string[] expected =
        [
            "Waiting 2024-02-29T00:00:00Z 2024-03-01T00:00:00Z",
            "Running 2024-03-01T00:00:00Z 2024-03-01T03:00:00Z",
            "AtRisk 2024-03-01T03:00:00Z 2024-03-01T04:00:00.000000001Z",
            "Breached 2024-03-01T04:00:00.000000001Z 2024-03-01T06:00:00Z",
            "Breached 2024-03-01T06:00:00Z ",
        ];
        Assert.Equal(expected, pieces.Select(piece => $"{Assert.Single(piece.Evaluation.Findings).Status} {piece.From:uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'} {piece.To:uuuu-MM-dd'T'HH:mm:ss.FFFFFFFFF'Z'}"));
    }

    [Fact]
    public void Timeline_EndsBeforeItBegins_HoldsTheFirstPiece()
    {
        Instant from = At("2024-03-01T03:30:00Z");
        TimelinePiece piece = Assert.Single(Confirm.Timeline(Late, from, At("2024-02-01T00:00:00Z")));
        Assert.Equal((from, At("2024-03-01T04:00:00.000000001Z")), (piece.From, piece.To!.Value));
    }

    [Fact]
    public void Timeline_GeneratedOrders_IsWhatEvaluateSays()
    {
        RuleEngine engine = RuleSetText.Engine(ReportRules.Rules, "America/Los_Angeles", ReportRules.Head);
        Random random = new(41);
        for (int i = 0; i < 60; i++)
        {
            FactsDocument facts = new GeneratedFacts(random).Document();
            foreach (Order order in facts.Orders)
            {
                AssertSame(engine, order, facts, random, 20);
            }
        }
    }

    [Fact]
    public void Timeline_RealOrders_IsWhatEvaluateSays()
    {
        using FileStream stream = File.OpenRead(SharedData.File("orders/seller-export-2024-10_2025-06.csv"));
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions());
        FactsDocument around = facts with { Orders = [] };
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        Assert.Equal(1_555, facts.Orders.Count);
        Parallel.For(0, facts.Orders.Count, i => AssertSame(engine, facts.Orders[i], around, new Random(i), InstantsAnOrder));
    }

    private static void AssertSame(RuleEngine engine, Order order, FactsDocument facts, Random random, int instants)
    {
        Instant from = order.CreatedAt!.Value - Duration.FromDays(10);
        Duration length = Duration.FromDays(400);
        IReadOnlyList<TimelinePiece> pieces = engine.Timeline(order, facts, from, from + length);
        Assert.Equal(from, pieces[0].From);
        Assert.Equal(pieces.Skip(1).Select(p => (Instant?)p.From), pieces.SkipLast(1).Select(p => p.To));
        for (int i = 0; i < instants; i++)
        {
            Instant at = from + Duration.FromSeconds(random.NextInt64((long)length.TotalSeconds));
            int piece = pieces.Count - 1;
            while (pieces[piece].From > at)
            {
                piece--;
            }

            Evaluation now = engine.Evaluate(order, facts, at);
            if (!now.Findings.SequenceEqual(pieces[piece].Evaluation.Findings, Answers))
            {
                Assert.Fail($"{order.Id} as of {at}: {Text(now)} instead of {Text(pieces[piece].Evaluation)}");
            }
        }
    }

    private static bool SameAnswer(Finding? a, Finding? b) =>
        a is not null && b is not null && (a.Rule, a.SubjectId, a.Status, a.From, a.Due, a.Done, a.OccurredAt) == (b.Rule, b.SubjectId, b.Status, b.From, b.Due, b.Done, b.OccurredAt)
        && Equals(a.Value, b.Value) && a.Unknown.SequenceEqual(b.Unknown) && a.Notes.Count == b.Notes.Count;

    private static string Text(Evaluation evaluation) => string.Concat(evaluation.Subjects.Select(AnswerText.Of));
}
