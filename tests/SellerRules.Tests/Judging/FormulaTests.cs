using SellerRules.Facts;

namespace SellerRules.Tests.Judging;

public sealed class FormulaTests
{
    private const string Goods = """ "id": "goods", "subject": "order", "formula": { "value": "order.total - order.freight", "name": "goodsTotal", "unit": "goods" } """;
    private const string Large = """ "id": "large", "subject": "order", "require": { "that": "order.goodsTotal > USD 20" } """;

    [Fact]
    public void Judge_Formula_IsMetWithItsValue()
    {
        Finding finding = JudgedFacts.Only(Goods, Order("\"total\": \"30 USD\", \"freight\": \"4 USD\""), "2024-03-10T00:00:00Z");

        Assert.Equal((FindingStatus.Met, RuleKind.Formula, "goods"), (finding.Status, finding.Kind, finding.Unit));
        Assert.Equal(new Money(26, "USD"), finding.Value);
    }

    [Theory]
    [InlineData("\"total\": \"30 USD\", \"freight\": \"4 USD\"", FindingStatus.Met, "")]
    [InlineData("\"total\": \"24 USD\", \"freight\": \"4 USD\"", FindingStatus.Breached, "")]
    [InlineData("\"total\": \"24 USD\"", FindingStatus.Unknown, "order.freight")]
    public void Judge_ReaderOfAFigure_ReadsItAsAFact(string order, FindingStatus status, string unknown)
    {
        Finding finding = Rule("large", $"{Goods} --- {Large}", Order(order));

        Assert.Equal((status, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Fact]
    public void Judge_FigureOfAnotherFile_IsReadAcrossFiles()
    {
        RuleEngine engine = RuleEngine.Compile(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Large), RuleSetText.Of(Goods, id: "test/other")));
        Report report = JudgedFacts.Report(engine, Order("\"total\": \"24 USD\", \"freight\": \"4 USD\""), "2024-03-10T00:00:00Z");

        Assert.Equal([FindingStatus.Met, FindingStatus.Breached], report.Subjects[0].Findings.OrderBy(f => f.Kind == RuleKind.Require).Select(f => f.Status));
    }

    [Theory]
    [InlineData("\"when\": \"order.preSale\"", "\"preSale\": false", "order.goodsTotal")]
    [InlineData("\"when\": \"order.preSale\"", "\"destination\": \"ES\"", "order.preSale")]
    [InlineData("\"effective\": { \"from\": \"2025-01-01\" }", "\"preSale\": false", "order.goodsTotal")]
    public void Judge_FormulaThatDoesNotApply_IsUnknownToItsReaders(string applies, string order, string unknown)
    {
        Finding finding = Rule("large", $"{Goods}, {applies} --- {Large}", Order($"\"total\": \"30 USD\", \"freight\": \"4 USD\", {order}"));

        Assert.Equal((FindingStatus.Unknown, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Theory]
    [InlineData("2024-12-31T23:59:59Z", "2024-06-01T00:00:00Z", 1)]
    [InlineData("2025-01-01T00:00:00Z", "2024-06-01T00:00:00Z", 1)]
    [InlineData("2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z", 2)]
    public void Judge_DatedParameterOfAFormula_IsThatOfTheReadersInstant(string asOf, string paidAt, int factor)
    {
        const string rules = """
            "id": "f", "subject": "order", "formula": { "value": "order.items * @factor", "name": "weighted" } ---
            "id": "one", "subject": "order", "require": { "that": "order.weighted == 1", "at": "order.paidAt" }
            """;
        const string head = "\"parameters\": { \"factor\": { \"values\": { \"2024-01-01\": 1, \"2025-01-01\": 2 } } }";
        string order = Order($"\"paidAt\": \"{paidAt}\", \"lines\": [ {{ \"quantity\": 1 }} ]");

        Finding one = JudgedFacts.Report(rules, order, asOf, "UTC", head).Subjects[0].Findings.Single(f => f.Rule.EndsWith("/one", StringComparison.Ordinal));

        Assert.Equal(factor == 1 ? FindingStatus.Met : FindingStatus.Breached, one.Status);
    }

    [Fact]
    public void NextChange_OfAReader_IsThatOfTheFigure()
    {
        const string rules = """
            "id": "f", "subject": "order", "formula": { "value": "count(order.parcels, p => p.deliveredAt is some)", "name": "arrived" } ---
            "id": "all", "subject": "order", "require": { "that": "order.arrived > 0" }
            """;
        string order = Order("\"parcels\": [ { \"id\": \"p\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"deliveredAt\": \"2024-03-20T00:00:00Z\" } ]");

        Assert.Equal(JudgedFacts.At("2024-03-20T00:00:00Z"), JudgedFacts.Report(rules, order, "2024-03-10T00:00:00Z").NextChange);
    }

    [Fact]
    public void Judge_FigureInsideAListFunction_LeavesItsVariablesAlone()
    {
        const string rules = """
            "id": "f", "subject": "parcel", "formula": { "value": "count(parcel.events, e => e.code == 'NEWS')", "name": "news" } ---
            "id": "sum", "subject": "order", "formula": { "value": "sum(order.parcels, p => p.news * count(p.events))", "name": "sum" }
            """;
        string order = Order("""
            "parcels": [
              { "id": "p", "declaredAt": "2024-03-01T00:00:00Z", "events": [ { "at": "2024-03-02T00:00:00Z", "code": "NEWS" }, { "at": "2024-03-03T00:00:00Z", "code": "X" } ] },
              { "id": "q", "declaredAt": "2024-03-01T00:00:00Z", "events": [ { "at": "2024-03-02T00:00:00Z", "code": "NEWS" } ] } ]
            """);

        Assert.Equal(3m, Rule("sum", rules, order).Value);
    }

    [Theory]
    [InlineData("\"totalSales\": 7", "", 7, "given-figure")]
    [InlineData("\"reviews\": 3", "", 6, "")]
    [InlineData("\"reviews\": 3", "\"assume\": { \"store.totalSales\": 9 },", 6, "")]
    [InlineData("\"skuCount\": 3", "\"assume\": { \"store.totalSales\": 9 },", 9, "assumed")]
    [InlineData("\"totalSales\": 7", "\"assume\": { \"store.totalSales\": 9 },", 7, "given-figure")]
    public void Judge_FigureThatTheFactsMayGive_GoesBeforeTheFormula(string store, string document, int value, string note)
    {
        const string rules = """
            "id": "f", "subject": "store", "formula": { "value": "store.reviews * 2", "name": "totalSales" } ---
            "id": "m", "subject": "store", "measure": { "value": "store.totalSales + 0", "bands": [ { "name": "all" } ] } ---
            "id": "o", "subject": "order", "require": { "that": "store.totalSales > 1000" }
            """;
        Report report = JudgedFacts.Report(
            rules, $"{{ {document} \"store\": {{ \"id\": \"s\", {store} }}, \"orders\": [ {{ \"id\": \"A\", \"createdAt\": \"2024-03-01T00:00:00Z\" }} ] }}", "2024-03-10T00:00:00Z");
        Finding[] findings = [.. report.Subjects.SelectMany(s => s.Findings)];

        Assert.Equal([(decimal)value, (decimal)value], findings.Where(f => f.Value is not null).Select(f => (decimal)f.Value!));
        Assert.Equal([note, note, note], findings.Select(f => string.Join(" ", f.Notes.Select(n => n.Code))));
        Assert.All(findings.SelectMany(f => f.Notes), n => Assert.Equal("store.totalSales", n.Fact));
    }

    [Fact]
    public void Judge_FigureThatNobodyGivesOrPublishes_IsUnknown() => Assert.Equal(
        ["store.totalSales"],
        JudgedFacts.Only(""" "subject": "store", "require": { "that": "store.totalSales > 5" } """, "{ \"store\": { \"id\": \"s\" } }", "2024-03-10T00:00:00Z").Unknown);

    [Fact]
    public void Load_FormulaOfAnotherTypeThanTheFactsGive_IsRefused() => Assert.Equal(
        ["`store.turnover` is an amount of money, but this is a number"],
        RuleSetText.Problems(""" "subject": "store", "formula": { "value": "store.reviews / 2", "name": "turnover" } """));

    [Fact]
    public void Message_WithAFigure_ShowsIt()
    {
        const string rule = """ "id": "large", "subject": "order", "require": { "that": "order.goodsTotal > USD 20" }, "outcome": { "severity": "info", "message": { "en": "{order.goodsTotal}" } } """;

        Assert.Equal("20.00 USD", Rule("large", $"{Goods} --- {rule}", Order("\"total\": \"24 USD\", \"freight\": \"4 USD\"")).Message());
    }

    [Theory]
    [InlineData("store.a", "store.b", "these figures are worked out of each other: store.a → store.b → store.a")]
    [InlineData("store.reviews", "store.c", "a `store` has no fact `c`")]
    [InlineData("store.warehousePartners", "store.reviews", "a formula works out one value, but this is a list (of a text)")]
    public void Load_FormulaThatCannotBeWorkedOut_IsRefused(string second, string first, string problem)
    {
        string rules = $$"""
            "id": "a", "subject": "store", "formula": { "value": "{{first}}", "name": "a" } ---
            "id": "b", "subject": "store", "formula": { "value": "{{second}}", "name": "b" }
            """;

        Assert.Equal([problem], RuleSetText.Problems(rules).Select(p => p));
    }

    [Fact]
    public void Load_FiguresOnTopOfEachOther_AreBounded()
    {
        string Chain(int count) => string.Join("---", Enumerable.Range(0, count).Select(i =>
            $" \"id\": \"f{i}\", \"subject\": \"store\", \"formula\": {{ \"value\": \"store.{(i + 1 == count ? "reviews" : $"f{i + 1}")}\", \"name\": \"f{i}\" }} "));

        Assert.Empty(RuleSetText.Problems(Chain(32)));
        Assert.Contains("more than 32 figures rest on each other", RuleSetText.Problems(Chain(5000)));
    }

    [Fact]
    public void Load_FigureThatStartsAClock_IsRefused()
    {
        const string rules = """
            "id": "f", "subject": "order", "formula": { "value": "order.paidAt", "name": "begin" } ---
            "id": "d", "subject": "order", "deadline": { "from": "order.begin", "within": "PT4H", "done": "order.signedAt" }
            """;

        Assert.StartsWith("`from` can't be chosen by", Assert.Single(RuleSetText.Problems(rules)), StringComparison.Ordinal);
    }

    private static Finding Rule(string id, string rules, string facts) =>
        JudgedFacts.Report(rules, facts, "2024-03-10T00:00:00Z").Subjects.SelectMany(s => s.Findings).Single(f => f.Rule == $"{RuleSetText.Id}/{id}");

    private static string Order(string members) => JudgedFacts.Document(members);
}
