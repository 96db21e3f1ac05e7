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
        RuleSetDefinition[] sets = [.. RulePack.All.Select(pack => RuleSetReader.Read(Open(pack.Path), new DiagnosticBag())!)];
        foreach ((RulePack pack, RuleSetDefinition alone) in RulePack.All.Zip(sets))
        {
            RuleSetDefinition set = WithImports(alone, sets);
            SourceFile file = Open(Path.ChangeExtension(pack.Path, ".cases.json"));
            foreach (CaseDefinition one in CasesReader.Read(file, new DiagnosticBag())!.Cases)
            {
                yield return (new PlainWorld(FactsReader.Read(file, one.Facts, new FactsReaderOptions()), set, FactTypes.Standard), one);
            }
        }
    }

    /// <summary>A rule set with the parameters that it imports as its own.</summary>
    private static RuleSetDefinition WithImports(RuleSetDefinition set, IReadOnlyList<RuleSetDefinition> sets) => set with
    {
        Parameters = [.. set.Parameters, .. set.Imports.Select(import => Target(import, sets) with { Name = import.Name })],
    };

    private static ParameterDefinition Target(ImportDefinition import, IReadOnlyList<RuleSetDefinition> sets)
    {
        string[] target = import.Target.Value.Split('#');
        return sets.Single(s => s.Id.Value == target[0]).Parameters.Single(p => p.Name.Value == target[1]);
    }

    private static SourceFile Open(string path) => new(path, File.ReadAllText(path));
}
