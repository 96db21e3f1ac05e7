using SellerRules.Cli.Cases;
using SellerRules.Json.Cases;

namespace SellerRules.Cli.Listing;

/// <summary>How many cases expect something of each rule. Immutable.</summary>
internal sealed class CaseCounts
{
    private readonly Dictionary<string, int> _byRule;

    private CaseCounts(Dictionary<string, int> byRule) => _byRule = byRule;

    /// <summary>Counts the cases beside rule files.</summary>
    public static CaseCounts Beside(IReadOnlyList<string> paths) => new(
        CaseFiles.Read(paths).Files
            .SelectMany(file => file.Cases.SelectMany(one => RulesOf(file.RuleSet.Value, one)))
            .CountBy(rule => rule)
            .ToDictionary());

    /// <summary>The number of cases that name a rule, by its full id.</summary>
    public int Of(string rule) => _byRule.GetValueOrDefault(rule);

    private static IEnumerable<string> RulesOf(string ruleSet, CaseDefinition one) =>
        one.Expect.Select(expected => expected.Rule?.Value).OfType<string>()
            .Select(rule => rule.Contains('/', StringComparison.Ordinal) ? rule : $"{ruleSet}/{rule}")
            .Distinct();
}
