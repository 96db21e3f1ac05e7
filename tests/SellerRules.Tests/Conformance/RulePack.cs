using Newtonsoft.Json.Linq;

namespace SellerRules.Tests.Conformance;

/// <summary>A rule file and the cases beside it as plain JSON, so that the tests on them don't lean on the loader.</summary>
internal sealed record RulePack(string Path, JObject Rules, JObject? Cases)
{
    /// <summary>All rule files below <c>rules/</c>, by path; vocabularies, calendars and schemas are none.</summary>
    public static IReadOnlyList<RulePack> All { get; } = FindAll();

    public string Id => (string)Rules["ruleSet"]!;

    public IEnumerable<JObject> RuleObjects => Rules["rules"]!.Cast<JObject>();

    public IEnumerable<JObject> ParameterObjects => (Rules["parameters"] as JObject)?.PropertyValues().Cast<JObject>() ?? [];

    public IEnumerable<JObject> CaseObjects => Cases?["cases"]!.Cast<JObject>() ?? [];

    /// <summary>What the cases expect of a rule.</summary>
    public IEnumerable<JObject> Expectations(string rule) =>
        CaseObjects.SelectMany(c => c["expect"]!.Cast<JObject>()).Where(e => (string?)e["rule"] == rule);

    public override string ToString() => Id;

    private static RulePack[] FindAll()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(RepositoryFolder.Of("rules"), "*.json", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".cases.json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        return [.. files.Select(path => (path, JObject.Parse(File.ReadAllText(path)))).Where(f => f.Item2["ruleSet"] is not null).Select(f => Open(f.path, f.Item2))];
    }

    private static RulePack Open(string path, JObject rules)
    {
        string cases = System.IO.Path.ChangeExtension(path, ".cases.json");
        return new RulePack(path, rules, File.Exists(cases) ? JObject.Parse(File.ReadAllText(cases)) : null);
    }
}
