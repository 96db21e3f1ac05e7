using System.Collections.Concurrent;
using SellerRules.Cli.Cases;
using SellerRules.Diagnostics;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Tests.Conformance;

public sealed class CaseTests
{
    private static readonly ConcurrentDictionary<string, (CaseFileDefinition Cases, CaseRun Run)> Opened = new();
    private static readonly Lazy<RuleSets> Everything = new(() => RuleSets.Load(RepositoryFolder.Of("rules")));

    public static TheoryData<string, string> Cases() => [.. RulePack.All.SelectMany(p => p.CaseObjects.Select(c => (p.Id, (string)c["name"]!)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_OfEachPack_ComesOutAsItSays(string pack, string name)
    {
        (CaseFileDefinition cases, CaseRun run) = Opened.GetOrAdd(pack, Open);
        CaseDefinition one = cases.Cases.Single(c => c.Name.Value == name);

        Assert.Empty(run.Failures(one).Select(f => $"{f.Place}: {f.Text}"));
    }

    public static TheoryData<string> Packs() => [.. RulePack.All.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Cases_WhereNoCodeIsGenerated_ComeOutAsTheySay(string pack)
    {
        (CaseFileDefinition cases, CaseRun run) = Open(pack, new ClosureCode());

        Assert.Empty(cases.Cases.SelectMany(run.Failures).Select(f => $"{f.Place}: {f.Text}"));
    }

    private static (CaseFileDefinition Cases, CaseRun Run) Open(string id) => Open(id, new GeneratedCode());

    private static (CaseFileDefinition Cases, CaseRun Run) Open(string id, CodeMaker code)
    {
        RulePack pack = RulePack.All.Single(p => p.Id == id);
        string path = Path.ChangeExtension(pack.Path, ".cases.json");
        CaseFileDefinition cases = CasesReader.Read(new SourceFile(path, File.ReadAllText(path)), new DiagnosticBag())!;
        return (cases, new CaseRun(cases, RulesFor(pack), code));
    }

    /// <summary>The pack alone, as the command runs it; all of them only where it names others.</summary>
    private static RuleSets RulesFor(RulePack pack) =>
        RuleSets.TryLoad([pack.Path], out RuleSets? alone, out _) ? alone : Everything.Value;
}
