using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>The laws of verdicts; each says how a world breaks it, or null.</summary>
internal static class WorldLaws
{
    /// <summary>At every instant before the next change the same facts give the same answer, at it another one: for each subject and for the whole.</summary>
    public static string? NextChange(RuleEngine engine, World world)
    {
        Report now = engine.Evaluate(world.Facts, world.AsOf);
        Random random = new(world.Seed);
        if (now.NextChange is { } change)
        {
            Report then = engine.Evaluate(world.Facts, change);
            if (Answers.Difference(now, then) is null)
            {
                return $"the next change is {change}, but nothing changes then";
            }

            if (OfSubjects(now, then) is { } broken)
            {
                return broken;
            }
        }

        Instant end = now.NextChange ?? world.AsOf + Duration.FromDays(900);
        foreach (Instant between in new[] { end - Duration.Epsilon, world.AsOf + ((end - world.AsOf) * random.NextDouble()) }.Where(at => at > world.AsOf && at < end))
        {
            if (Answers.Difference(now, engine.Evaluate(world.Facts, between)) is { } early)
            {
                return $"the next change is {now.NextChange}, but at {between}\n{early}";
            }
        }

        return null;
    }

    /// <summary>A dated verdict that is met or breached stays so at every later instant.</summary>
    public static string? SettledStaysSettled(RuleEngine engine, World world)
    {
        Report early = engine.Evaluate(world.Facts, world.AsOf);
        Instant later = world.AsOf + Duration.FromHours(new Random(world.Seed).Next(1, 100));
        Report late = engine.Evaluate(world.Facts, later);
        Dictionary<(string, string), Finding> then = ByRule(late);
        foreach (Finding finding in early.Subjects.SelectMany(s => s.Findings).Where(f => IsDated(f) && IsDecided(f)))
        {
            Finding after = then[(finding.Rule, finding.SubjectId)];
            if ((after.Status, after.OccurredAt) != (finding.Status, finding.OccurredAt))
            {
                return $"{finding.Rule} on {finding.SubjectId} is {finding.Status}, but {after.Status} as of {later}";
            }
        }

        return null;
    }

    /// <summary>What is met, breached or not applicable on a part of the facts is so on all of them.</summary>
    public static string? SettledOnAPart(RuleEngine engine, World world)
    {
        FactsDocument part = FewerFacts.Of(world.Facts, new Random(world.Seed));
        Dictionary<(string, string), Finding> whole = ByRule(engine.Evaluate(world.Facts, world.AsOf));
        foreach (Finding finding in engine.Evaluate(part, world.AsOf).Subjects.SelectMany(s => s.Findings).Where(f => f.Kind != RuleKind.Tally))
        {
            bool isSettled = IsDecided(finding) || finding.Status == FindingStatus.NotApplicable;
            if (isSettled && whole.TryGetValue((finding.Rule, finding.SubjectId), out Finding? all) && (all.Status, all.OccurredAt) != (finding.Status, finding.OccurredAt))
            {
                return $"{finding.Rule} on {finding.SubjectId} is {finding.Status} on a part, but {all.Status} on all\nPART\n{FactsText.Of(part)}";
            }
        }

        return null;
    }

    private static string? OfSubjects(Report now, Report then)
    {
        foreach ((SubjectFindings early, SubjectFindings late) in now.Subjects.Zip(then.Subjects))
        {
            string? difference = Answers.Difference(early, late);
            if (early.NextChange == then.AsOf != difference is not null)
            {
                return $"the next change of {early.Subject} {early.Id} is {early.NextChange}, but at {then.AsOf} {difference ?? "nothing changes"}";
            }
        }

        return null;
    }

    private static Dictionary<(string, string), Finding> ByRule(Report report) =>
        report.Subjects.SelectMany(s => s.Findings).DistinctBy(f => (f.Rule, f.SubjectId)).ToDictionary(f => (f.Rule, f.SubjectId));

    private static bool IsDecided(Finding finding) => finding.Status is FindingStatus.Met or FindingStatus.Breached;

    private static bool IsDated(Finding finding) => finding.Kind switch
    {
        RuleKind.Deadline or RuleKind.Schedule or RuleKind.Spike => true,
        RuleKind.Require => finding.OccurredAt is not null,
        _ => false,
    };
}
