using SellerRules.Diagnostics;
using SellerRules.Facts;
using SellerRules.Json;
using SellerRules.Loading;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Tests.Judging;

public sealed class ListedTests
{
    private const string Head = "\"imports\": { \"goods\": \"own/goods\" }";
    private const string Knives = "{ \"id\": \"knives\", \"keywords\": [\"knife\"], \"brand\": \"Acme\" }";

    [Theory]
    [InlineData("true", "\"title\": \"Knife\", \"brand\": \"ACME\"", FindingStatus.Breached, "")]
    [InlineData("true", "\"title\": \"Spoon\", \"brand\": \"Acme\"", FindingStatus.Met, "")]
    [InlineData("true", "\"title\": \"Spoon\"", FindingStatus.Met, "")]
    [InlineData("true", "\"title\": \"Knife\"", FindingStatus.Unknown, "product.brand")]
    [InlineData("true", "\"note\": \"n\"", FindingStatus.Unknown, "product.brand product.title")]
    [InlineData("false", "\"title\": \"Spoon\"", FindingStatus.Unknown, "own/goods")]
    [InlineData("false", "\"title\": \"Knife\"", FindingStatus.Unknown, "own/goods product.brand")]
    [InlineData("false", "\"title\": \"Knife\", \"brand\": \"acme\"", FindingStatus.Breached, "")]
    public void Listed_OfAProduct_SaysNoOnlyWhereTheListIsWhole(string complete, string product, FindingStatus status, string unknown)
    {
        Finding finding = Judge("not listed(product, @goods)", product.Replace("\"note\": \"n\"", "\"gtin\": \"1\"", StringComparison.Ordinal), complete, Knives);

        Assert.Equal((status, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Theory]
    [InlineData("listed(product, @goods) or product.title == 'Spoon'", "\"title\": \"Spoon\"", FindingStatus.Met)]
    [InlineData("listed(product, @own/goods)", "\"title\": \"Knife\", \"brand\": \"ACME\"", FindingStatus.Met)]
    public void Listed_InALargerCondition_GivesItsNamesBack(string that, string product, FindingStatus status)
    {
        Finding finding = Judge(that, product, "false", Knives);

        Assert.Equal((status, 0), (finding.Status, finding.Unknown.Count));
    }

    [Fact]
    public void Listed_OfAProductThatIsMissing_NamesItsFacts()
    {
        RuleEngine engine = Engine("order", "all(order.lines, l => not listed(l.product, @goods))", "true", Knives);
        Finding finding = Assert.Single(Assert.Single(JudgedFacts.Report(engine, JudgedFacts.Document("\"lines\": [ { \"product\": \"P9\" } ]"), "2024-03-10T00:00:00Z").Subjects).Findings);

        Assert.Equal("order.lines[].product.brand order.lines[].product.title", string.Join(" ", finding.Unknown));
    }

    [Fact]
    public void Message_WithMatch_NamesTheFirstEntry()
    {
        Finding finding = Judge(
            "not listed(product, @goods)",
            "\"title\": \"Pocket knife\"",
            "true",
            "{ \"id\": \"a\", \"keywords\": [\"spoon\"] }, { \"id\": \"b\", \"keywords\": [\"knife\"] }, { \"id\": \"c\", \"keywords\": [\"pocket\"] }");

        Assert.Equal("fits b", finding.Message("en"));
    }

    [Theory]
    [InlineData("listed(product, @misspelt)", "there is no parameter `@misspelt`")]
    [InlineData("listed(product.title, @goods)", "`listed` needs a product, but this is a text")]
    [InlineData("listed(product, 'goods')", "`listed` needs a list file, but this is a text")]
    [InlineData("product.title in @goods", "`@goods` is a list file, not a value")]
    [InlineData("listed(product, @own/foods)", "there is no parameter `@own/foods`")]
    public void Bind_ListedThatMakesNoSense_IsRefused(string that, string problem) =>
        Assert.Contains(problem, Problems("product", that, "m").Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("product", "product.electrical")]
    [InlineData("order", "all(order.lines, l => not listed(l.product, @goods))")]
    public void Bind_MatchWithoutAListToAsk_IsRefused(string subject, string that) =>
        Assert.Equal("`{match}` names the entry of a list file, but the rule asks none", Assert.Single(Problems(subject, that, "{match}")));

    [Fact]
    public void Bind_ListThatIsMissing_IsRefusedOnceWhereItIsImported() =>
        Assert.Equal("there is no list file `own/goods`", Assert.Single(RuleSetText.Problems("\"subject\": \"product\", \"require\": { \"that\": \"listed(product, @goods)\" }", head: Head)));

    [Fact]
    public void With_ARuleSetAndAListOfTheSameName_TheGivenListStands()
    {
        RuleSets shipped = RuleSets.AliExpress;
        RuleSets own = shipped.With([], [List("true", Knives.Replace("own/goods", "reference/prohibited", StringComparison.Ordinal), "reference/prohibited")], FactTypes.Standard);

        Assert.Equal(("reference/prohibited", false, 0), Info(shipped));
        Assert.Equal(("reference/prohibited", true, 1), Info(own));
        Assert.Equal(("reference/prohibited", true, 1), Info(own.With(shipped)));
        Assert.Equal(("reference/prohibited", true, 1), Info(shipped.With(own)));
    }

    private static (string Id, bool IsComplete, int Entries) Info(RuleSets rules)
    {
        ListInfo list = Assert.Single(rules.Lists);
        return (list.Id, list.IsComplete, list.Entries);
    }

    private static Finding Judge(string that, string product, string complete, string entries) => Assert.Single(Assert.Single(JudgedFacts.Report(
        Engine("product", that, complete, entries),
        $"{{ \"products\": [ {{ \"id\": \"P1\", \"listedAt\": \"2024-01-01T00:00:00Z\", {product} }} ] }}",
        "2024-03-10T00:00:00Z").Subjects).Findings);

    private static RuleEngine Engine(string subject, string that, string complete, string entries)
    {
        DiagnosticBag bag = new();
        string message = subject == "product" && that.StartsWith("not", StringComparison.Ordinal) ? "fits {match}" : "m";
        RuleSets? rules = Load(subject, that, message, [List(complete, entries)], bag);
        Assert.Empty(bag.ToSorted().Select(d => d.ToString()));
        return RuleEngine.Compile(rules!);
    }

    private static string[] Problems(string subject, string that, string message)
    {
        DiagnosticBag bag = new();
        Load(subject, that, message, [List("true", Knives)], bag);
        return [.. bag.ToSorted().Select(d => d.Message)];
    }

    private static RuleSets? Load(string subject, string that, string message, IReadOnlyList<EntryList> lists, DiagnosticBag bag)
    {
        string rule = $"\"subject\": \"{subject}\", \"require\": {{ \"that\": \"{that}\" }}, \"outcome\": {{ \"severity\": \"info\", \"message\": {{ \"en\": \"{message}\" }} }}";
        return RuleSetLoader.Bind([RuleSetReader.Read(new SourceFile("rules.json", RuleSetText.Of(rule, head: Head)), NodaTime.DateTimeZoneProviders.Tzdb, bag)!], FactTypes.Standard, NodaTime.DateTimeZoneProviders.Tzdb, bag, lists) is { } bound
            ? new RuleSets(bound, [])
            : null;
    }

    private static EntryList List(string complete, string entries, string id = "own/goods") => EntryListReader.Read(
        new SourceFile("goods.json", $"{{ \"formatVersion\": 1, \"list\": \"{id}\", \"complete\": {complete}, \"entries\": [ {entries} ] }}"), new DiagnosticBag())!;
}
