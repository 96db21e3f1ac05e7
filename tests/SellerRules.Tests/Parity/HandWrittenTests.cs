using SellerRules.Benchmarks;
using SellerRules.Benchmarks.HandWritten;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>The rules that a good engineer wrote by hand, which benchmarks measure the engine against, say what the engine says.</summary>
public sealed class HandWrittenTests
{
    private const int Orders = 50_000;

    private static readonly RuleEngine Engine = RuleEngine.Compile(MeasuredRules.Load());

    [Theory]
    [InlineData(OrderKind.Clean, 1_000)]
    [InlineData(OrderKind.Mixed, Orders)]
    [InlineData(OrderKind.Breached, Orders)]
    public void Evaluate_GeneratedOrders_SaysWhatTheEngineSays(OrderKind kind, int count)
    {
        foreach (Order order in OrderMix.Create(kind, count, 7))
        {
            HandEvaluation hand = HandWrittenRules.Evaluate(order, OrderMix.AsOf);
            Evaluation engine = Engine.Evaluate(order, OrderMix.AsOf);
            string[] expected = [.. engine.Findings.Select(Text).Order(StringComparer.Ordinal)];
            string[] actual = [.. hand.Findings.Select(Text).Order(StringComparer.Ordinal)];
            if (!expected.AsSpan().SequenceEqual(actual) || hand.NextChange != engine.NextChange)
            {
                Assert.Equal(expected, actual);
                Assert.Fail($"{order.Id}: the engine's next change is {engine.NextChange}, by hand {hand.NextChange}.");
            }
        }
    }

    [Theory]
    [InlineData(OrderKind.Clean)]
    [InlineData(OrderKind.Mixed)]
    [InlineData(OrderKind.Breached)]
    public void Scan_GeneratedOrders_GivesWhatTheEngineGives(OrderKind kind)
    {
        IReadOnlyList<Order> orders = OrderMix.Create(kind, 2_000, 8);
        List<string> byHand = [];
        HandWrittenRules.Scan(orders, OrderMix.AsOf, finding => byHand.Add(Text(finding)));
        List<string> byEngine = [];
        Engine.Scan(orders, new FactsDocument(), OrderMix.AsOf, finding => byEngine.Add(Text(finding)), TestContext.Current.CancellationToken);

        Assert.Equal(byEngine.Order(StringComparer.Ordinal), byHand.Order(StringComparer.Ordinal));
        Assert.Equal(kind == OrderKind.Clean, byEngine.Count == 0);
    }

    [Theory]
    [InlineData(OrderKind.Clean)]
    [InlineData(OrderKind.Mixed)]
    [InlineData(OrderKind.Breached)]
    public void Messages_OfGeneratedOrders_ReadLikeTheEngines(OrderKind kind)
    {
        foreach (Order order in OrderMix.Create(kind, 1_000, 9))
        {
            IEnumerable<string> byHand = HandWrittenRules.Evaluate(order, OrderMix.AsOf).Findings.Select(f => $"{f.Subject} {f.Check.Rule}: {HandWrittenMessages.Of(f)}");
            IEnumerable<string> byEngine = Engine.Evaluate(order, OrderMix.AsOf).Findings.Select(f => $"{f.SubjectId} {f.Rule}: {f.Message()}");
            Assert.Equal(byEngine.Order(StringComparer.Ordinal), byHand.Order(StringComparer.Ordinal));
        }
    }

    private static string Text(Finding f) => $"{f.SubjectId} {f.Rule} {f.Status} {f.From} {f.Due} {f.Done} {f.OccurredAt} {string.Join(',', f.Unknown)}";

    private static string Text(HandFinding f) => $"{f.Subject} {f.Check.Rule} {f.Status} {f.From} {f.Due} {f.Done} {f.OccurredAt} {string.Join(',', f.Unknown)}";
}
