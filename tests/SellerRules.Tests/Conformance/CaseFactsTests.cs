using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Tests.Conformance;

public sealed class CaseFactsTests
{
    [Fact]
    public void Facts_OfEachCase_AreReadWhole()
    {
        foreach (RulePack pack in RulePack.All)
        {
            string path = Path.ChangeExtension(pack.Path, ".cases.json");
            SourceFile file = new(path, File.ReadAllText(path));
            CaseFileDefinition cases = CasesReader.Read(file, new DiagnosticBag())!;

            Assert.All(cases.Cases, c => Assert.Empty(FactsReader.Read(file, c.Facts, new FactsReaderOptions()).Rejected));
        }
    }
}
