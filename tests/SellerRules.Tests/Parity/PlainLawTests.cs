using NodaTime;
using SellerRules.Facts;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>The two laws of verdicts, held by the plain judge: so the pages that say what a verdict means agree with themselves.</summary>
public sealed class PlainLawTests
{
    [Fact]
    public void Judge_LaterAsOf_LeavesDatedVerdictsSettled()
    {
        Run(11, 1_500, (world, subject, rule, id, asOf, random) =>
        {
            if (rule.Kind is RequireDefinition { At: null })
            {
                return;
            }

            PlainFinding early = new PlainJudge(world, subject, rule, asOf).Judge();
            Instant laterAsOf = asOf + Duration.FromHours(random.Next(1, 100));
            PlainFinding late = new PlainJudge(world, subject, rule, laterAsOf).Judge();
            bool isSettled = early.Status is FindingStatus.Met or FindingStatus.Breached;
            if (!(!isSettled || (late.Status == early.Status && late.OccurredAt == early.OccurredAt)))
            {
                Assert.Fail($"{rule.Id.Value} {id}: {early} as of {asOf}, {late} as of {laterAsOf}\n{RuleText(rule)}\n{FactsText.Of(world.Facts)}");
            }
        });
    }

    [Fact]
    public void Judge_FewerFacts_SettlesOnlyWhatHoldsOfAll()
    {
        Run(12, 1_500, (world, subject, rule, id, asOf, random) =>
        {
            FactsDocument part = FewerFacts.Of(world.Facts, random);
            foreach ((string partId, PlainRecord record) in PlainSubjects.Of(rule.Subject.Value, part, world.Types).Where(s => s.Id == id))
            {
                PlainFinding known = new PlainJudge(world with { Facts = part }, record, rule, asOf).Judge();
                PlainFinding all = new PlainJudge(world, subject, rule, asOf).Judge();
                if (!(!known.IsSettled || (all.Status == known.Status && all.OccurredAt == known.OccurredAt)))
                {
                    Assert.Fail($"{rule.Id.Value} {id} as of {asOf}: {known} on a part, {all} on all\n{RuleText(rule)}\nPART\n{FactsText.Of(part)}\nALL\n{FactsText.Of(world.Facts)}");
                }
            }
        });
    }

    internal static void Run(int seed, int rounds, Action<PlainWorld, PlainRecord, RuleDefinition, string, Instant, Random> check)
    {
        Random random = new(seed);
        for (int round = 0; round < rounds; round++)
        {
            GeneratedFacts generated = new(random);
            RuleSetDefinition set = GeneratedRules.Read(new GeneratedRules(random).Clocks(4));
            PlainWorld world = new(FewerFacts.Consistent(generated.Document()), set, FactTypes.Standard);
            foreach (RuleDefinition rule in set.Rules)
            {
                foreach ((string id, PlainRecord subject) in PlainSubjects.Of(rule.Subject.Value, world.Facts, world.Types))
                {
                    check(world, subject, rule, id, generated.Instant(), random);
                }
            }
        }
    }

    internal static string RuleText(RuleDefinition rule) =>
        rule.Location.File.LineText(rule.Location.Position.Line);
}
