using SellerRules.Expressions.Compilation;
using SellerRules.Model;

namespace SellerRules.Tests.Parity;

/// <summary>A generated rule set, read plainly and compiled.</summary>
internal sealed record GeneratedEngine(RuleSetDefinition Set, RuleEngine Engine)
{
    public static GeneratedEngine Of(string json) => Of(json, new GeneratedCode());

    public static GeneratedEngine Of(string json, CodeMaker code) => new(GeneratedRules.Read(json), RuleEngine.Compile(RulesOf(json), code));

    public static RuleSets RulesOf(string json)
    {
        string folder = Directory.CreateTempSubdirectory("sellerrules-parity").FullName;
        try
        {
            string path = Path.Combine(folder, "generated.json");
            File.WriteAllText(path, json);
            bool isLoaded = RuleSets.TryLoad([path], out RuleSets? rules, out IReadOnlyList<Diagnostic> problems);
            Assert.True(isLoaded, string.Join("\n", problems.Select(p => $"{p}\n{p.SourceLine}\n{p.Help}")));
            return rules!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
