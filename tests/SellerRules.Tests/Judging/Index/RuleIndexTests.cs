using NodaTime;
using SellerRules.Expressions.Compilation;
using SellerRules.Expressions.Compilation.Closures;
using SellerRules.Facts;
using SellerRules.Tests.Parity;
using SellerRules.Tests.Reporting;

namespace SellerRules.Tests.Judging.Index;

/// <summary>Rules that are found by what their conditions ask for.</summary>
public sealed class RuleIndexTests
{
    private static readonly Instant Noon = Instant.FromUtc(2024, 3, 10, 12, 0);

    [Theory]
    [InlineData("product.brand == 'acme'", "brand = acme")]
    [InlineData("product.delistedAt is none and product.category under 'toys'", "category under toys")]
    [InlineData("'ES' in product.markets", "markets = ES")]
    [InlineData("product.electrical and product.delistedAt is none", "electrical = true")]
    [InlineData("product.brand in ['a', 'b'] and product.delistedAt is none", "brand = a | b")]
    [InlineData("product.brand == 'acme' or product.electrical", null)]
    [InlineData("product.delistedAt is none", null)]
    public void WayTo_Condition_IsTheAttributeThatItAsksFor(string when, string? way)
    {
        RuleEngine engine = RuleSetText.Engine($$"""
            "id": "a", "subject": "product", "when": "{{when}}", "require": { "that": "has(product, 'CE')" }
            """);

        Assert.Equal(way, engine.WayTo(RuleSetText.Id + "/a"));
    }

    [Fact]
    public void WayTo_SeveralAttributes_IsTheOneOfManyWords()
    {
        string rules = string.Join(" ---\n", Enumerable.Range(0, 8).Select(i => $$"""
            "id": "r{{i}}", "subject": "product", "when": "{{(i == 0 ? "product.electrical and " : "")}}product.brand == 'brand-{{i / 2}}'", "require": { "that": "has(product, 'CE')" }
            """));

        Assert.Equal("brand = brand-0", RuleSetText.Engine(rules).WayTo(RuleSetText.Id + "/r0"));
    }

    [Fact]
    public void ScanProducts_AttributeThatIsNotGiven_AsksEveryRuleThatItLeadsTo()
    {
        RuleEngine engine = RuleSetText.Engine("""
            "id": "a", "subject": "product", "when": "product.brand == 'x' and product.electrical", "require": { "that": "has(product, 'CE')" } ---
            "id": "b", "subject": "product", "when": "product.brand == 'x' and not product.electrical", "require": { "that": "has(product, 'CE')" }
            """);
        List<string> found = [];

        engine.ScanProducts([new Product { Id = "P", Electrical = true, Certificates = [] }], new FactsDocument(), Noon, f => found.Add($"{f.Rule} {f.Status} {string.Join(",", f.Unknown)}"), TestContext.Current.CancellationToken);

        Assert.Equal([RuleSetText.Id + "/a Unknown product.brand"], found);
    }

    [Fact]
    public void WayTo_RuleOnOrders_IsAlwaysJudged() => Assert.Null(
        RuleSetText.Engine("""
            "id": "a", "subject": "order", "when": "order.destination == 'ES'", "deadline": { "from": "order.createdAt", "within": "PT4H", "done": "order.paidAt" }
            """).WayTo(RuleSetText.Id + "/a"));

    [Fact]
    public void WayTo_NoSuchRule_IsRefused() =>
        Assert.Throws<ArgumentException>(() => RuleSetText.Engine("""
            "id": "a", "subject": "order", "require": { "that": "order.preSale" }
            """).WayTo("no/such-rule"));

    [Fact]
    public void ScanProducts_SoManyProductsThatCodeIsGenerated_SaysTheSameOfEach()
    {
        RuleEngine engine = RuleSetText.Engine("""
            "id": "a", "subject": "product", "when": "product.brand == 'x' and product.electrical", "require": { "that": "has(product, 'CE')" } ---
            "id": "b", "subject": "product", "when": "product.brand == 'y' and product.electrical", "require": { "that": "has(product, 'UKCA') or product.impressions > 4" } ---
            "id": "c", "subject": "product", "when": "product.impressions > 3", "require": { "that": "product.title != 'no'" }
            """);
        FactsDocument facts = new();
        Product[] products =
        [
            .. from brand in new[] { "x", "y", null } from electrical in new bool?[] { true, null } from seen in new int?[] { 3, 4, 5, null }
               select new Product { Id = $"{brand} {electrical} {seen}", Brand = brand, Electrical = electrical, Impressions = seen, Title = seen == 5 ? "no" : null, Certificates = [] },
        ];
        string[] Scan()
        {
            List<string> found = [];
            engine.ScanProducts(products, facts, Noon, f => found.Add(AnswerText.Of(f)), TestContext.Current.CancellationToken);
            return [.. found];
        }

        string[] first = Scan();
        string[][] later = [.. Enumerable.Range(0, 1_000).Select(_ => Scan())];

        Assert.NotEmpty(first);
        Assert.All(later, answers => Assert.Equal(first, answers));
    }

    [Fact]
    public void ScanProducts_GeneratedRules_GivesWhatEvaluateGivesFiltered()
    {
        string[] parts =
        [
            "under(product.category, 'electronics')", "under(product.category, 'electronics/lighting')", "'ES' in product.markets", "'GB' in product.markets", "has(product, 'CE')", "has(product, 'RoHS')", "product.electrical",
            "product.delistedAt is none", "product.category in ['toys', 'beauty']", "product.brand == 'a'", "not product.electrical", "product.category == 'toys'", "product.category == 'beauty'", "product.category == 'jewellery'",
        ];
        Random random = new(51);
        int found = 0;
        for (int set = 0; set < 200; set++)
        {
            string Part() => parts[random.Next(parts.Length)];
            string rules = string.Join(" ---\n", Enumerable.Range(0, 20).Select(i => $$"""
                "id": "r{{i}}", "subject": "product", "when": "{{Part()}} and {{Part()}}", "require": { "that": "{{Part()}} or {{Part()}}" }
                """));
            CodeMaker code = (set % 3) switch { 0 => new GeneratedCode(), 1 => new ClosureCode(), _ => new PatientCode() };
            RuleEngine engine = RuleEngine.Compile(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(rules)), code);
            FactsDocument facts = new GeneratedFacts(random).Document();
            List<string> scanned = [];
            engine.ScanProducts(facts.Products, facts, Noon, finding => scanned.Add(AnswerText.Of(finding)), TestContext.Current.CancellationToken);
            string[] all = [.. engine.Evaluate(facts, Noon, TestContext.Current.CancellationToken).Subjects.Where(s => s.Subject == "product").SelectMany(s => s.Findings).Where(f => f.Status is FindingStatus.Unknown or FindingStatus.Breached).Select(AnswerText.Of)];
            Assert.Equal(all, scanned);
            found += scanned.Count;
        }

        Assert.True(found > 2_000, $"{found}");
    }
}
