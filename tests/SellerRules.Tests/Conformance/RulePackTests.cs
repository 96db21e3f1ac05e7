using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using SellerRules.References;

namespace SellerRules.Tests.Conformance;

public sealed class RulePackTests
{
    private static readonly string[] Languages = ["en", "zh-CN"];

    public static TheoryData<string, string> Rules() =>
        [.. RulePack.All.SelectMany(p => p.RuleObjects.Select(r => (p.Id, (string)r["id"]!)))];

    [Fact]
    public void Packs_AsShipped_EncodeEveryClauseButThoseThatAreStillToCome()
    {
        HashSet<string?> cited = [.. RulePack.All.SelectMany(p => p.RuleObjects).Select(r => (string?)r["source"]!["clause"])];

        Assert.Equal(ClauseCatalogue.NotYetEncoded, ClauseCatalogue.All.Where(clause => !cited.Contains(clause)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Source_OfEachRule_NamesAClauseOfItsDocument(string pack, string rule)
    {
        JObject source = (JObject)Rule(pack, rule)["source"]!;

        AssertClauseOfItsDocument(source);
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
                AssertClauseOfItsDocument((JObject)parameter["source"]!);
            }
        }
    }

    [Fact]
    public void Texts_InChinese_UseChinesePunctuation()
    {
        IEnumerable<string> texts = RulePack.All.SelectMany(p => p.Rules.Descendants().OfType<JProperty>()).Where(p => p.Name == "zh-CN").Select(p => (string)p.Value!);

        Assert.All(texts, text => Assert.DoesNotMatch("[,;:?!()](?![0-9])", Regex.Replace(text, "{[^}]*}", string.Empty)));
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

    /// <summary>Other documents, such as laws, have articles of their own: one that cites a clause of the catalogue has its document's name wrong.</summary>
    private static void AssertClauseOfItsDocument(JObject source)
    {
        string document = (string)source["document"]!;
        string? clause = (string?)source["clause"];
        if (ClauseCatalogue.Documents.TryGetValue(document, out string[]? clauses))
        {
            Assert.Contains(clause, clauses);
        }
        else
        {
            Assert.False(string.IsNullOrWhiteSpace(document));
            Assert.DoesNotContain(clause, ClauseCatalogue.All);
        }
    }

    private static void AssertBothLanguages(JToken? text)
    {
        foreach (string language in Languages)
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)text?[language]), $"{text?.Path ?? "a text"} has no `{language}`");
        }
    }
}
