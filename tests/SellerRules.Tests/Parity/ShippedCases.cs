using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Model;
using SellerRules.Tests.Conformance;
using SellerRules.Text;

namespace SellerRules.Tests.Parity;

/// <summary>The shipped rule sets with the facts of their cases.</summary>
internal static class ShippedCases
{
    public static IEnumerable<(PlainWorld World, CaseDefinition Case)> All()
    {
        RuleSetDefinition[] sets = [.. RulePack.All.Select(pack => RuleSetReader.Read(Open(pack.Path), NodaTime.DateTimeZoneProviders.Tzdb, new DiagnosticBag())!)];
        foreach ((RulePack pack, RuleSetDefinition alone) in RulePack.All.Zip(sets))
        {
            RuleSetDefinition set = WithImports(alone, sets);
            SourceFile file = Open(Path.ChangeExtension(pack.Path, ".cases.json"));
            foreach (CaseDefinition one in CasesReader.Read(file, new DiagnosticBag())!.Cases)
            {
                IReadOnlyList<RuleSetDefinition> others = [.. sets.Where(s => s.Id.Value != set.Id.Value).Select(s => WithImports(s, sets))];
                yield return (new PlainWorld(FactsReader.Read(file, one.Facts, new FactsReaderOptions()), set, FactTypes.Standard) { Lists = one.Lists, Others = others }, one);
            }
        }
    }

    /// <summary>A rule set with the parameters that it imports from others as its own; what it imports from reference files isn't in it.</summary>
    private static RuleSetDefinition WithImports(RuleSetDefinition set, IReadOnlyList<RuleSetDefinition> sets) => set with
    {
        Parameters =
        [
            .. set.Parameters,
            .. set.Imports.Where(i => sets.Any(s => i.Target.Value.StartsWith(s.Id.Value + "#", StringComparison.Ordinal))).Select(i => Target(i, sets) with { Name = i.Name }),
        ],
    };

    private static ParameterDefinition Target(ImportDefinition import, IReadOnlyList<RuleSetDefinition> sets)
    {
        string[] target = import.Target.Value.Split('#');
        return sets.Single(s => s.Id.Value == target[0]).Parameters.Single(p => p.Name.Value == target[1]);
    }

    private static SourceFile Open(string path) => new(path, File.ReadAllText(path));
}
