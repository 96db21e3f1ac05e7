using Newtonsoft.Json.Linq;
using NJsonSchema;
using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Tests.Schema;

public sealed class RuleSetSchemaTests
{
    private static readonly Task<JsonSchema> Schema = ShippedSchemas.Load("ruleset.schema.json");

    public static TheoryData<string, string, string> BadShapes() => BadSamples.All();

    [Fact]
    public async Task Validate_EveryShapeThatTheLoaderReads_IsValid()
    {
        DiagnosticBag bag = new();
        RuleSetReader.Read(new SourceFile("a.json", WholeRuleSet.Text), NodaTime.DateTimeZoneProviders.Tzdb, bag);

        Assert.Empty(bag.ToSorted());
        Assert.Empty(await Validate(WholeRuleSet.Text));
    }

    [Theory]
    [MemberData(nameof(BadShapes))]
    public async Task Validate_BadShape_IsRefusedByTheSchemaAndTheLoader(string part, string replacement, string code)
    {
        string text = WholeRuleSet.With(part, replacement);
        DiagnosticBag bag = new();
        RuleSetReader.Read(new SourceFile("a.json", text), NodaTime.DateTimeZoneProviders.Tzdb, bag);

        Assert.Contains(code, bag.ToSorted().Select(d => d.Code));
        Assert.NotEmpty(await Validate(text));
    }

    [Theory]
    [InlineData("\"deadline\": { \"from\": \"order.paidAt\", \"within\": \"PT72H\", \"done\": \"order.signedAt\", \"pausedBy\": \"order.pauses\" }")]
    [InlineData("\"schedule\": { \"from\": \"order.paidAt\", \"at\": { \"workingHours\": 1.5, \"calendar\": \"cn\", \"note\": \"n\" } }")]
    [InlineData("\"schedule\": { \"from\": \"order.paidAt\", \"at\": { \"workingDays\": 1, \"calendar\": \"cn\", \"at\": \"close\", \"cutOff\": \"close\" } }")]
    public async Task Validate_KindsWithAllKeys_AreValid(string kind)
    {
        string text = WholeRuleSet.With("\"require\": { \"that\": \"order.items > 0\", \"at\": \"order.labelledAt\" }", kind);

        Assert.Empty(await Validate(text));
        Assert.Empty(Codes(text));
    }

    [Theory]
    [InlineData("\"tiers\": [ { \"from\": 3, \"amount\": 2 }, { \"from\": 5, \"amount\": 6 } ], \"window\": \"P30D\", \"by\": \"violation.scene\"")]
    [InlineData("\"tiers\": [ { \"from\": 1, \"amount\": 2 } ], \"period\": { \"monthStartsOn\": 16 }, \"perDay\": 12, \"onceWithin\": \"P1D\"")]
    public async Task Validate_PricesInTiers_AreValid(string points)
    {
        string text = WholeRuleSet.With("\"amount\": 6.5", points);

        Assert.Empty(await Validate(text));
        Assert.Empty(Codes(text));
    }

    [Fact]
    public async Task Validate_RulesWithTheirOwnSources_NeedNoneOfTheRuleSet()
    {
        const string without = "\"source\": { \"document\": \"D\", \"checkedOn\": \"2026-11-21\" }, ";
        string text = WholeRuleSet.With(without, "");
        Assert.NotEmpty(await Validate(text));

        JObject root = JObject.Parse(text);
        foreach (JToken rule in root["rules"]!)
        {
            rule["source"] = new JObject { ["document"] = "D" };
        }

        Assert.Empty(await Validate(root.ToString()));
    }

    [Fact]
    public async Task Validate_ShippedRuleSets_AreValid()
    {
        IReadOnlyList<string> files = [.. RepositoryFiles.Below("rules", "*.json").Where(IsRuleSet)];

        Assert.NotEmpty(files);
        foreach (string file in files)
        {
            Assert.Equal((file, ""), (file, string.Join('\n', await Validate(File.ReadAllText(RepositoryFolder.Of(file))))));
        }
    }

    [Fact]
    public void Zones_OfTheSchema_AreThoseOfTheLoader()
    {
        JObject schema = JObject.Parse(File.ReadAllText(ShippedSchemas.PathOf("ruleset.schema.json")));

        Assert.Equal(DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal), schema["definitions"]!["zone"]!["enum"]!.Select(z => (string)z!));
    }

    private static bool IsRuleSet(string path) =>
        !path.StartsWith("rules/reference/", StringComparison.Ordinal) && !path.StartsWith("rules/schema/", StringComparison.Ordinal)
        && !path.EndsWith(".cases.json", StringComparison.Ordinal);

    private static IEnumerable<string> Codes(string text)
    {
        DiagnosticBag bag = new();
        RuleSetReader.Read(new SourceFile("a.json", text), NodaTime.DateTimeZoneProviders.Tzdb, bag);
        return bag.ToSorted().Select(d => d.Code);
    }

    private static async Task<IEnumerable<string>> Validate(string text) => (await Schema).Validate(ShippedSchemas.Parse(text)).Select(e => e.ToString());
}
