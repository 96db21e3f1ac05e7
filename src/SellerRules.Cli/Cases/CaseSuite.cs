using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Cli.Cases;

/// <summary>Runs files of cases, each with the rule set that it is about.</summary>
internal sealed class CaseSuite(RuleSets rules)
{
    private RuleEngine? _everything;

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

        CaseRun run = new(file, EngineFor(set));
        return file.Cases.Select(one => new CaseResult(id, one.Name.Value, [.. run.Failures(one)]));
    }

    /// <summary>
    /// The engine for a rule set: it alone, so that a case's next change doesn't hang on other rule sets; all of them only where it names others.
    /// </summary>
    private RuleEngine EngineFor(RuleSetInfo set) => RuleSets.TryLoad([set.File], out RuleSets? alone, out _)
        ? RuleEngine.Compile(alone)
        : _everything ??= RuleEngine.Compile(rules);
}
