using SellerRules.Diagnostics;
using SellerRules.Json;

namespace SellerRules.Tests.Json;

public sealed class ShippedFilesTests
{
    [Fact]
    public void Find_Rules_EveryFileIsRecognisedAndRead()
    {
        DiagnosticBag bag = new();

        IReadOnlyList<RuleFile> files = RuleFiles.Find([RepositoryFolder.Of("rules")], bag);
        foreach (RuleFile file in files)
        {
            _ = file.Kind switch
            {
                RuleFileKind.RuleSet => (object?)RuleSetReader.Read(file.File, file.Root, NodaTime.DateTimeZoneProviders.Tzdb, bag),
                RuleFileKind.Cases => CasesReader.Read(file.File, file.Root, bag),
                _ => null,
            };
        }

        Assert.Empty(DiagnosticRenderer.Human(bag.ToSorted()));
        Assert.Contains(files, f => f.Kind == RuleFileKind.RuleSet);
    }
}
