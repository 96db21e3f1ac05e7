using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Cli.Cases;

/// <summary>Runs files of cases, each with the rule set that it is about.</summary>
internal sealed class CaseSuite(RuleSets rules)
{
    /// <summary>Runs all cases of a file.</summary>
    public IEnumerable<CaseResult> Run(CaseFileDefinition file)
    {
        string id = file.RuleSet.Value;
        if (rules.Sets.FirstOrDefault(set => set.Id == id) is not { } set)
        {
            CaseFailure missing = new(
                CasePlaces.Of(new Location(file.File, file.RuleSet.Span)),
                $"rule set `{id}` is not among the rules; there are {string.Join(", ", rules.Sets.Select(s => $"`{s.Id}`"))}");
            return file.Cases.Select(one => new CaseResult(id, one.Name.Value, [missing]));
        }

        CaseRun run = new(file, RulesFor(set));
        return file.Cases.Select(one => new CaseResult(id, one.Name.Value, [.. run.Failures(one)]));
    }

    /// <summary>
    /// What judges the cases of a rule set: it alone with the lists and calendars that were given, so that a case's next change doesn't hang on other rule sets;
    /// all of them only where it names others.
    /// </summary>
    private RuleSets RulesFor(RuleSetInfo set) => RuleSets.TryLoad([set.File], rules.Bound.Types, rules.Zones, out RuleSets? alone, out _)
        ? alone.With([], rules.Bound.GivenLists, rules.Bound.Types, rules.Bound.GivenCalendars)
        : rules;
}
