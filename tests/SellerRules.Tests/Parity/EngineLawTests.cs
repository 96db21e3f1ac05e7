using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>The laws of verdicts, held by the engine on generated rules and on facts that hold nothing later than their end.</summary>
public sealed class EngineLawTests
{
    private const int Sets = 300;

    [Fact]
    public void Evaluate_LaterAsOf_LeavesDatedVerdictsSettled()
    {
        int settled = 0;
        Run(31, (generated, facts, asOf, random) =>
        {
            Instant laterAsOf = asOf + Duration.FromHours(random.Next(1, 100));
            Dictionary<string, Finding> late = ByRule(generated.Engine.Evaluate(facts, laterAsOf));
            foreach ((string key, Finding early) in ByRule(generated.Engine.Evaluate(facts, asOf)).Where(f => IsDated(f.Value) && f.Value.Status is FindingStatus.Met or FindingStatus.Breached))
            {
                settled++;
                if (!(late[key].Status == early.Status && late[key].OccurredAt == early.OccurredAt))
                {
                    Assert.Fail($"{key}: {early.Status} as of {asOf}, {late[key].Status} as of {laterAsOf}\n{RuleText(generated, early)}\n{FactsText.Of(facts)}");
                }
            }
        });
        Assert.True(settled > 1_000, $"{settled}");
    }

    [Fact]
    public void Evaluate_FewerFacts_SettlesOnlyWhatHoldsOfAll()
    {
        int settled = 0;
        Run(32, (generated, facts, asOf, random) =>
        {
            FactsDocument part = FewerFacts.Of(facts, random);
            Dictionary<string, Finding> all = ByRule(generated.Engine.Evaluate(facts, asOf));
            foreach ((string key, Finding known) in ByRule(generated.Engine.Evaluate(part, asOf)))
            {
                bool isSettled = known.Status is FindingStatus.Met or FindingStatus.Breached or FindingStatus.NotApplicable;
                settled += isSettled ? 1 : 0;
                bool agrees = !isSettled || !all.TryGetValue(key, out Finding? whole) || (whole.Status == known.Status && whole.OccurredAt == known.OccurredAt);
                if (!agrees)
                {
                    Assert.Fail($"{key} as of {asOf}: {known.Status} on a part, {all.GetValueOrDefault(key)?.Status} on all\n{RuleText(generated, known)}\nPART\n{FactsText.Of(part)}\nALL\n{FactsText.Of(facts)}");
                }
            }
        });
        Assert.True(settled > 1_000, $"{settled}");
    }

    [Fact]
    public void NextChange_OfTheReport_IsTheFirstDifference()
    {
        Run(33, (generated, facts, asOf, random) =>
        {
            Report now = generated.Engine.Evaluate(facts, asOf);
            Instant end = now.NextChange ?? asOf + Duration.FromDays(200);
            foreach (Instant between in Between(asOf, end, random))
            {
                if (!(Answer(now) == Answer(generated.Engine.Evaluate(facts, between))))
                {
                    Assert.Fail($"as of {asOf}, next change {now.NextChange}, but different at {between}\n{FirstDifference(now, generated.Engine.Evaluate(facts, between))}\n{FactsText.Of(facts)}");
                }
            }

            if (now.NextChange is { } change)
            {
                if (!(Answer(now) != Answer(generated.Engine.Evaluate(facts, change))))
                {
                    Assert.Fail($"as of {asOf}, next change {change}, but the same then\n{FactsText.Of(facts)}");
                }
            }
        });
    }

    /// <summary>Places at which generated facts and limits like to change something, and the last nanosecond before the change.</summary>
    private static IEnumerable<Instant> Between(Instant asOf, Instant end, Random random)
    {
        IEnumerable<Instant> steps = Enumerable.Range(1, 6).Select(_ => asOf + Duration.FromHours(random.Next(1, 120)));
        Instant[] chosen = [.. steps, .. steps.Select(s => s + Duration.Epsilon), end - Duration.Epsilon];
        return chosen.Where(i => i > asOf && i < end);
    }

    private static void Run(int seed, Action<GeneratedEngine, FactsDocument, Instant, Random> check)
    {
        Random random = new(seed);
        for (int set = 0; set < Sets; set++)
        {
            GeneratedEngine generated = GeneratedEngine.Of(new GeneratedRules(random).Clocks(10));
            GeneratedFacts facts = new(random);
            for (int document = 0; document < 5; document++)
            {
                check(generated, FewerFacts.Consistent(facts.Document()), facts.Instant(), random);
            }
        }
    }

    private static string RuleText(GeneratedEngine generated, Finding finding) =>
        PlainLawTests.RuleText(generated.Set.Rules.Single(r => finding.Rule.EndsWith($"/{r.Id.Value}", StringComparison.Ordinal)));

    private static bool IsDated(Finding finding) => finding.Kind != RuleKind.Require || (finding.Status == FindingStatus.Breached && finding.OccurredAt is not null);

    private static Dictionary<string, Finding> ByRule(Report report) =>
        report.Subjects.SelectMany(s => s.Findings).ToDictionary(f => $"{f.Rule} {f.Subject} {f.SubjectId}");

    private static string Answer(Report report) => string.Join("\n", ByRule(report).Select(f => Line(f.Key, f.Value)));

    private static string FirstDifference(Report a, Report b) =>
        string.Join("\n", Answer(a).Split('\n').Except(Answer(b).Split('\n')).Concat(Answer(b).Split('\n').Except(Answer(a).Split('\n'))));

    private static string Line(string key, Finding finding) =>
        $"{key}: {finding.Status} {finding.From} {finding.Due} {finding.Done} {finding.OccurredAt} [{string.Join(", ", finding.Unknown)}]";
}
