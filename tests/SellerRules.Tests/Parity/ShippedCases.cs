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
        foreach (RulePack pack in RulePack.All)
        {
            RuleSetDefinition set = RuleSetReader.Read(Open(pack.Path), new DiagnosticBag())!;
            SourceFile file = Open(Path.ChangeExtension(pack.Path, ".cases.json"));
            foreach (CaseDefinition one in CasesReader.Read(file, new DiagnosticBag())!.Cases)
            {
                yield return (new PlainWorld(FactsReader.Read(file, one.Facts, new FactsReaderOptions()), set, FactTypes.Standard), one);
            }
        }
    }

    private static SourceFile Open(string path) => new(path, File.ReadAllText(path));
}
