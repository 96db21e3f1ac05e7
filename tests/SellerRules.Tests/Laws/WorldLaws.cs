using NodaTime;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Laws;

/// <summary>The laws of verdicts; each says how a world breaks it, or null.</summary>
internal static class WorldLaws
{
    /// <summary>At every instant before the next change the same facts give the same answer, at it another one: for each subject and for the whole.</summary>
    public static string? NextChange(JudgedWorld world) => world.Later.Select(later => NextChange(world.Now, later)).FirstOrDefault(broken => broken is not null);

    /// <summary>A dated verdict that is met or breached stays so at every later instant.</summary>
    public static string? SettledStaysSettled(JudgedWorld world)
    {
        Finding[] settled = [.. world.Now.Subjects.SelectMany(s => s.Findings).Where(f => IsDated(f) && IsDecided(f))];
        foreach (Report later in world.Later)
        {
            Dictionary<(string, string), Finding> then = ByRule(later);
            foreach (Finding finding in settled)
            {
                Finding after = then[(finding.Rule, finding.SubjectId)];
                if ((after.Status, after.OccurredAt) != (finding.Status, finding.OccurredAt))
                {
                    return $"{finding.Rule} on {finding.SubjectId} is {finding.Status}, but {after.Status} as of {later.AsOf}";
                }
            }
        }

        return null;
    }

    /// <summary>What is met, breached or not applicable on a part of the facts is so on all of them, in the same band.</summary>
    public static string? SettledOnAPart(JudgedWorld world)
    {
        Dictionary<(string, string), Finding> whole = ByRule(world.Now);
        foreach (Finding finding in world.OnPart.Subjects.SelectMany(s => s.Findings).Where(f => f.Kind != RuleKind.Tally))
        {
            bool isSettled = IsDecided(finding) || finding.Status == FindingStatus.NotApplicable;
            if (isSettled && whole.TryGetValue((finding.Rule, finding.SubjectId), out Finding? all) && Said(all) != Said(finding))
            {
                return $"{finding.Rule} on {finding.SubjectId} is {Said(finding)} on a part, but {Said(all)} on all\nPART\n{FactsText.Of(world.Part)}";
            }
        }

        return null;
    }

    private static string? NextChange(Report now, Report later)
    {
        if (NextChange("report", now.NextChange, Answers.Difference(now, later), later.AsOf) is { } broken)
        {
            return broken;
        }

        return now.Subjects.Zip(later.Subjects)
            .Select(pair => NextChange($"{pair.First.Subject} {pair.First.Id}", pair.First.NextChange, Answers.Difference(pair.First, pair.Second), later.AsOf))
            .FirstOrDefault(subject => subject is not null);
    }

    private static string? NextChange(string of, Instant? next, string? difference, Instant at) =>
        difference is not null && (next is null || at < next) ? $"the next change of {of} is {next}, but at {at}\n{difference}"
        : difference is null && at == next ? $"the next change of {of} is {next}, but nothing changes then"
        : null;

    private static (FindingStatus Status, Instant? OccurredAt, string? Band) Said(Finding finding) => (finding.Status, finding.OccurredAt, finding.Band);

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
