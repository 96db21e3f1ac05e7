using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Expressions.Runtime;
using SellerRules.Facts;
using SellerRules.Judging;
using SellerRules.Reporting;
using SellerRules.Tests.Parity;
using SellerRules.Time;

namespace SellerRules.Tests.Judging.Ordinary;

/// <summary>What is said of ordinary facts in the short way is what the rule's own judge says, verdict by verdict, and never changes unannounced.</summary>
public sealed class OrdinaryTwinTests
{
    private readonly Dictionary<FindingStatus, int> _compared = [];

    [Fact]
    public void TryJudge_GeneratedClocks_SaysWhatTheJudgeSays()
    {
        Random random = new(41);
        for (int set = 0; set < 800; set++)
        {
            Compare(new GeneratedRules(random).Clocks(20), random, CodeOf(set));
        }

        Assert.All([FindingStatus.NotApplicable, FindingStatus.Waiting, FindingStatus.Running, FindingStatus.AtRisk, FindingStatus.Met, FindingStatus.Breached], status => Assert.True(_compared.GetValueOrDefault(status) > 20, $"{status}: {_compared.GetValueOrDefault(status)}"));
        Assert.DoesNotContain(FindingStatus.Unknown, _compared.Keys);
    }

    [Fact]
    public void TryJudge_GeneratedConditions_SaysWhatTheJudgeSays()
    {
        Random random = new(42);
        for (int set = 0; set < 100; set++)
        {
            Compare(new GeneratedRules(random).Conditions(40, subject => new GeneratedExpressions(random, subject).Condition(random.Next(1, 4))), random, CodeOf(set));
        }

        Assert.True(_compared[FindingStatus.Met] > 1_000 && _compared[FindingStatus.Breached] > 1_000, string.Join(' ', _compared));
    }

    [Fact]
    public void TryJudge_GeneratedProductRules_SaysWhatTheJudgeSays()
    {
        string[] parts =
        [
            "under(product.category, 'electronics')", "'ES' in product.markets", "'GB' in product.markets", "has(product, 'CE')", "has(product, 'RoHS')", "product.electrical", "product.delistedAt is none",
            "under(product.category, 'beauty')", "product.category in ['toys', 'beauty']", "product.category in ['jewellery']", "product.category == 'jewellery'", "product.category == 'beauty'", "product.brand == 'a'",
        ];
        Random random = new(43);
        for (int set = 0; set < 100; set++)
        {
            string Part(string subject) => subject == "product" ? parts[random.Next(parts.Length)] : new GeneratedExpressions(random, subject).Condition(1);
            Compare(new GeneratedRules(random).Conditions(20, subject => $"({Part(subject)}) {(random.Next(2) == 0 ? "and" : "or")} not ({Part(subject)})", "product"), random, CodeOf(set));
        }

        Assert.True(_compared[FindingStatus.Met] > 500 && _compared[FindingStatus.Breached] > 500, string.Join(' ', _compared));
    }

    [Fact]
    public void TryJudge_AmountsAndPieces_SaysWhatTheJudgeSays()
    {
        string[] parts =
        [
            "order.total > USD 10", "order.total <= USD 20.50", "order.total == EUR 10", "order.total != EUR 10", "order.freight < USD 5", "order.itemsTotal > USD 20",
            "order.items > 1", "order.items <= 3", "order.items == 2", "order.buyerReturns < 2",
        ];
        Random random = new(44);
        for (int set = 0; set < 150; set++)
        {
            string Part(string subject) => subject == "order" ? parts[random.Next(parts.Length)] : new GeneratedExpressions(random, subject).Condition(1);
            Compare(new GeneratedRules(random).Conditions(10, subject => random.Next(2) == 0 ? Part(subject) : $"({Part(subject)}) and not ({Part(subject)})", "order"), random, CodeOf(set));
        }

        Assert.True(_compared[FindingStatus.Met] > 500 && _compared[FindingStatus.Breached] > 500, string.Join(' ', _compared));
    }

    // Half of the rule sets as generated code, half as closures.
    private static CodeMaker CodeOf(int set) => set % 2 == 0 ? new GeneratedCode() : new ClosureCode();

    private void Compare(string rules, Random random, CodeMaker code)
    {
        EnginePlan plan = new(GeneratedEngine.RulesOf(rules).Bound, code);
        for (int document = 0; document < 3; document++)
        {
            FactsDocument facts = new GeneratedFacts(random).Document();
            FactsScope scope = new(plan.Layouts, plan.Zones, facts, true);
            long asOf = Nanos.Of(GeneratedFacts.Begin + NodaTime.Duration.FromHours(random.Next(-10, 260)));
            foreach (Frame frame in plan.Types.All.Where(t => t is { IsNested: false, Key.Length: > 0 }).SelectMany(t => scope.FramesOf(t.Name)))
            {
                Compare(plan, frame, asOf);
            }
        }
    }

    private void Compare(EnginePlan plan, Frame frame, long asOf)
    {
        EvaluationContext context = new();
        foreach (CompiledRule rule in plan.RulesOn(frame.Layout).Where(r => r.Ordinary is not null))
        {
            if (!rule.Ordinary!.TryJudge(frame, asOf, out VerdictRow row))
            {
                continue;
            }

            context.Begin(frame, asOf);
            Verdict ordinary = row.With(null);
            Verdict full = rule.Judge!.Judge(context);
            Assert.True(full == ordinary, $"{rule.Bound.Definition} on {frame.Kept.Id}: {full} for want of {string.Join(", ", full.Unknown)} in full, {ordinary} in short\n{frame.Record}\n{frame.Bounds.Until} {asOf}");
            _compared[full.Status] = _compared.GetValueOrDefault(full.Status) + 1;
            long next = rule.Ordinary.NextAfter(frame, asOf, row);
            Assert.True(next > asOf);
            AssertSteady(rule, frame, context, full, asOf, next);
        }

        foreach ((FrameLayout layout, _) in plan.NestedIn(frame.Layout))
        {
            foreach (Frame member in frame.Members(layout) ?? [])
            {
                Compare(plan, member, asOf);
            }
        }
    }

    // Wherever the rule's own judge sees a chance of change, nothing changes before the instant that was announced.
    private static void AssertSteady(CompiledRule rule, Frame frame, EvaluationContext context, Verdict verdict, long asOf, long announced)
    {
        for (long at = context.Next; at < announced; at = context.Next)
        {
            context.Begin(frame, at);
            Verdict later = rule.Judge!.Judge(context);
            Assert.True(later.IsSameAnswer(verdict), $"{rule.FullId} on {frame.Kept.Id}: {verdict} as of {asOf} becomes {later} at {at}, before {announced}");
        }
    }
}
