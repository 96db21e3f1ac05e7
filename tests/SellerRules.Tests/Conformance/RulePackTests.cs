using Newtonsoft.Json.Linq;
using SellerRules.References;

namespace SellerRules.Tests.Conformance;

public sealed class RulePackTests
{
    private static readonly string[] Languages = ["en", "zh-CN"];

    public static TheoryData<string, string> Rules() =>
        [.. RulePack.All.SelectMany(p => p.RuleObjects.Select(r => (p.Id, (string)r["id"]!)))];

    [Fact]
    public void Packs_AsShipped_EncodeTheClausesOfTheList()
    {
        string[] cited = [.. RulePack.All.SelectMany(p => p.RuleObjects).Select(r => (string)r["source"]!["clause"]!).Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(ClauseCatalogue.Encoded, cited);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Source_OfEachRule_NamesAClauseOfItsDocument(string pack, string rule)
    {
        JObject source = (JObject)Rule(pack, rule)["source"]!;

        Assert.Contains((string)source["clause"]!, ClauseCatalogue.Documents[(string)source["document"]!]);
        Assert.False(string.IsNullOrWhiteSpace((string?)source["section"]));
        Assert.Matches(@"\A\d{4}-\d{2}-\d{2}\z", (string?)source["checkedOn"]);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Texts_OfEachRule_StandInEnglishAndChinese(string pack, string rule)
    {
        JObject found = Rule(pack, rule);

        AssertBothLanguages(found["title"]);
        AssertBothLanguages(found["outcome"]!["message"]);
    }

    [Fact]
    public void Texts_OfPacksAndParameters_StandInEnglishAndChinese()
    {
        foreach (RulePack pack in RulePack.All)
        {
            AssertBothLanguages(pack.Rules["title"]);
            foreach (JObject parameter in pack.ParameterObjects)
            {
                AssertBothLanguages(parameter["title"]);
                Assert.Contains((string)parameter["source"]!["clause"]!, ClauseCatalogue.Documents[(string)parameter["source"]!["document"]!]);
            }
        }
    }

    [Fact]
    public void ApprovedCarriers_InShipping_AreThoseOfTheCarrierList()
    {
        JObject parameter = (JObject)RulePack.All.Single(p => p.Id == "aliexpress/shipping").Rules["parameters"]!["approved-carriers"]!;
        string[] listed = [.. parameter["value"]!.Select(v => (string)v!)];

        string[] approved = [.. Vocabularies.Shipped.Find("carriers")!.Words.Where(w => Carriers.Shipped.Find(w) is { Approved: true })];
        Assert.Equal(approved.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static JObject Rule(string pack, string rule) => RulePack.All.Single(p => p.Id == pack).RuleObjects.Single(r => (string)r["id"]! == rule);

    private static void AssertBothLanguages(JToken? text)
    {
        foreach (string language in Languages)
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)text?[language]), $"{text?.Path ?? "a text"} has no `{language}`");
        }
    }
}
