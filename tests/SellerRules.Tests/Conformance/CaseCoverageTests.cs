using Newtonsoft.Json.Linq;

namespace SellerRules.Tests.Conformance;

public sealed class CaseCoverageTests
{
    [Fact]
    public void Packs_AsShipped_HaveCasesBesideThem()
    {
        Assert.All(RulePack.All, pack => Assert.Equal(pack.Id, (string?)pack.Cases?["ruleSet"]));
    }

    [Theory]
    [MemberData(nameof(RulePackTests.Rules), MemberType = typeof(RulePackTests))]
    public void Cases_OfEachRule_ShowItHoldingAndBroken(string pack, string rule)
    {
        RulePack found = RulePack.All.Single(p => p.Id == pack);
        JObject definition = found.RuleObjects.Single(r => (string)r["id"]! == rule);
        string[] statuses = Statuses(found, rule);

        Assert.Contains("met", statuses);
        if (definition["measure"] is { } measure)
        {
            HashSet<string> shown = [.. found.Expectations(rule).Select(e => (string?)e["band"]).OfType<string>()];
            Assert.Empty(measure["bands"]!.Select(band => (string)band["name"]!).Except(shown));
        }
        else if (definition["formula"] is not null)
        {
            Assert.True(found.Expectations(rule).Select(e => e["value"]?.ToString()).OfType<string>().Distinct().Count() > 1, "a formula needs cases with two different values");
        }
        else
        {
            Assert.Contains(definition["schedule"] is not null ? "running" : "breached", statuses);
        }
    }

    [Theory]
    [MemberData(nameof(RulePackTests.Rules), MemberType = typeof(RulePackTests))]
    public void Cases_OfEachRule_ShowWhatItCannotKnow(string pack, string rule)
    {
        Assert.Contains("unknown", Statuses(RulePack.All.Single(p => p.Id == pack), rule));
    }

    [Fact]
    public void Cases_OfEachPack_NameRulesThatExistAndHaveNamesOfTheirOwn()
    {
        foreach (RulePack pack in RulePack.All)
        {
            string[] rules = [.. pack.RuleObjects.Select(r => (string)r["id"]!)];
            string[] names = [.. pack.CaseObjects.Select(c => (string)c["name"]!)];

            Assert.All(pack.CaseObjects.SelectMany(c => c["expect"]!).Select(e => (string?)e["rule"]).OfType<string>(), rule => Assert.Contains(rule, rules));
            Assert.Equal(names.Distinct(), names);
        }
    }

    private static string[] Statuses(RulePack pack, string rule) =>
        [.. pack.Expectations(rule).Select(e => (string?)e["status"]).OfType<string>().Distinct()];
}
