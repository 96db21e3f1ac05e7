using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Engine;

/// <summary>Loading rule sets from files, and putting rule sets together.</summary>
public sealed class RuleSetsTests : IDisposable
{
    private const string Rule = """ "subject": "order", "require": { "that": "order.preSale" } """;
    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-").FullName;

    public sealed record Warehouse
    {
        public required string Id { get; init; }
        public Instant? OpenedAt { get; init; }
        public bool? Fenced { get; init; }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Load_FilesAndFolders_GivesAllSetsById()
    {
        string inner = Directory.CreateDirectory(Path.Combine(_folder, "b", "deep")).FullName;
        string loose = Write(Path.Combine(_folder, "loose.json"), RuleSetText.Of(Rule, id: "z/loose"));
        Write(Path.Combine(inner, "deep.json"), RuleSetText.Of(Rule, id: "a/deep"));
        RuleSets rules = RuleSets.Load(loose, Path.Combine(_folder, "b"));
        Assert.Equal(["a/deep", "z/loose"], rules.Sets.Select(s => s.Id));
        Assert.Equal(["a/deep/r"], rules.Sets[0].Rules.Select(r => r.Id));
        Assert.All(rules.Sets, s => Assert.StartsWith("sha256:", s.Version, StringComparison.Ordinal));
    }

    [Fact]
    public void Version_IsOfTheTextWithoutByteOrderMarkAndCarriageReturns()
    {
        string text = RuleSetText.Of(Rule).ReplaceLineEndings("\n");
        string plain = Write(Path.Combine(_folder, "a.json"), text);
        string windows = Path.Combine(_folder, "b.json");
        File.WriteAllText(windows, text.ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(true));
        Assert.Equal(RuleSets.Load(plain).Sets[0].Version, RuleSets.Load(windows).Sets[0].Version);
    }

    [Fact]
    public void Load_Problems_ThrowsThemAllTryLoadGivesThem()
    {
        string first = Write(Path.Combine(_folder, "a.json"), RuleSetText.Of(Rule.Replace("preSale", "preSail", StringComparison.Ordinal), id: "a/a"));
        string second = Write(Path.Combine(_folder, "b.json"), RuleSetText.Of(Rule.Replace("order.preSale", "order.total > 5", StringComparison.Ordinal), id: "b/b"));
        RuleSetException thrown = Assert.Throws<RuleSetException>(() => RuleSets.Load(first, second));
        Assert.False(RuleSets.TryLoad([first, second], out RuleSets? rules, out IReadOnlyList<Diagnostic> diagnostics));
        Assert.Null(rules);
        Assert.Equal([first, second], diagnostics.Select(d => d.File));
        Assert.Equal(diagnostics.Select(d => d.ToString()), thrown.Diagnostics.Select(d => d.ToString()));
        Assert.False(RuleSets.TryLoad([Path.Combine(_folder, "nothing.json")], out _, out IReadOnlyList<Diagnostic> missing));
        Assert.NotEmpty(missing);
    }

    [Theory]
    [InlineData(""" "deadline": { "from": "order.creatdAt", "within": "PT4X", "done": "order.padAt" } """, "creatdAt", "PT4X", "padAt")]
    [InlineData(""" "deadline": { "from": "order.createdAt", "within": "@gone", "doen": "order.paidAt" } """, "@gone", "doen")]
    [InlineData(""" "require": { "that": "order.itms > 2", "at": 5 } """, "itms", "at")]
    [InlineData(""" "require": { "that": "order.itms > 2" }, "schedule": { "by": "order.padAt" } """, "itms", "two kinds", "padAt")]
    public void TryLoad_KindThatCannotBeRead_AlsoSaysWhatIsWrongInTheRestOfIt(string kind, params string[] wrong)
    {
        string path = Write(Path.Combine(_folder, "a.json"), RuleSetText.Of($""" "subject": "order", {kind} """));

        Assert.False(RuleSets.TryLoad([path], out _, out IReadOnlyList<Diagnostic> diagnostics));

        Assert.Equal(wrong.Length, diagnostics.Count);
        Assert.All(wrong.Zip(diagnostics), pair => Assert.Contains(pair.First, pair.Second.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void TryLoad_FormulaWhoseUnitCannotBeRead_StillPublishesItsFigure()
    {
        string path = Write(Path.Combine(_folder, "a.json"), RuleSetText.Of(
            """
            "id": "a", "subject": "order", "formula": { "value": "order.total", "name": "mine", "unit": 5 }
            ---
            "id": "b", "subject": "order", "require": { "that": "order.mine > USD 5" }
            """));

        Assert.False(RuleSets.TryLoad([path], out _, out IReadOnlyList<Diagnostic> diagnostics));

        Assert.Contains("unit", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_OtherSetOfTheSameId_Replaces()
    {
        RuleSets mine = RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Rule + " --- \"id\": \"second\", " + Rule), RuleSetText.Of(Rule, id: "other/one"));
        RuleSets both = mine.With(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Rule)));
        Assert.Equal(["other/one", "test/rules"], both.Sets.Select(s => s.Id));
        Assert.Single(both.Sets[1].Rules);
        Assert.Equal(2, mine.Sets[1].Rules.Count);
    }

    [Fact]
    public void With_NameThatOnlyTheReplacedSetHad_IsRefused()
    {
        string user = RuleSetText.Of("\"subject\": \"order\", \"require\": { \"that\": \"order.buyerReturns < @test/rules#n\" }", id: "user/set");
        RuleSets mine = RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Rule, head: "\"parameters\": { \"n\": { \"value\": 3 } }"), user);
        Assert.Throws<RuleSetException>(() => mine.With(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Rule))));
    }

    [Fact]
    public void AliExpress_Shipped_CompilesAndTakesOwnRules()
    {
        Assert.Contains("aliexpress/shipping", RuleSets.AliExpress.Sets.Select(s => s.Id));
        Assert.Same(RuleSets.AliExpress, RuleSets.AliExpress);
        RuleSets more = RuleSets.AliExpress.With(RuleSetText.Load(FactTypes.Standard, RuleSetText.Of(Rule)));
        Evaluation found = RuleEngine.Compile(more).Evaluate(new Order { Id = "1", CreatedAt = Instant.FromUtc(2024, 5, 1, 0, 0) }, Instant.FromUtc(2024, 5, 2, 0, 0));
        Assert.Contains(found.Findings, f => f.Rule == "test/rules/r");
        Assert.Contains(found.Findings, f => f.Rule == "aliexpress/shipping/confirm-shipment");
    }

    [Fact]
    public void AlibabaCom_Shipped_CompilesAlone()
    {
        Assert.Contains("alibaba-com/account-analysis", RuleSets.AlibabaCom.Sets.Select(s => s.Id));
        Assert.Same(RuleSets.AlibabaCom, RuleSets.AlibabaCom);
        Assert.Subset(RuleSets.Shipped.Sets.Select(s => s.Id).ToHashSet(), RuleSets.AlibabaCom.Sets.Select(s => s.Id).ToHashSet());
        Assert.NotNull(RuleEngine.Compile(RuleSets.AlibabaCom));
    }

    [Fact]
    public void OwnFactTypes_AreJudgedLikeOthers()
    {
        FactTypes types = FactTypes.Standard.With<Warehouse>("warehouse", key: "warehouses", id: w => w.Id, birth: w => w.OpenedAt);
        string path = Write(Path.Combine(_folder, "own.json"), RuleSetText.Of("\"subject\": \"warehouse\", \"require\": { \"that\": \"warehouse.fenced\" }"));
        RuleEngine engine = RuleEngine.Compile(RuleSets.Load([path], types));
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes("""
            { "warehouses": [ { "id": "W1", "openedAt": "2024-01-01T00:00:00Z", "fenced": true }, { "id": "W2", "openedAt": "2024-01-01T00:00:00Z" }, { "id": "W3", "openedAt": "2025-01-01T00:00:00Z" } ] }
            """));
        Report report = engine.Evaluate(FactsReader.Read(stream, new FactsReaderOptions { Types = types }), Instant.FromUtc(2024, 5, 1, 0, 0), TestContext.Current.CancellationToken);
        Assert.Equal(["warehouse W1 Met", "warehouse W2 Unknown", "warehouse W3 Waiting"], report.Subjects.Select(s => $"{s.Subject} {s.Id} {s.Findings[0].Status}"));
        Assert.Equal(Instant.FromUtc(2025, 1, 1, 0, 0), report.NextChange);
    }

    [Fact]
    public void NullArguments_AreRefused()
    {
        Assert.Throws<ArgumentNullException>(() => RuleSets.Load(null!));
        Assert.Throws<ArgumentNullException>(() => RuleSets.Load([], null!));
        Assert.Throws<ArgumentNullException>(() => RuleSets.TryLoad(null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => RuleSets.AliExpress.With(null!));
        Assert.Throws<ArgumentNullException>(() => RuleEngine.Compile(null!));
    }

    private static string Write(string path, string text)
    {
        File.WriteAllText(path, text);
        return path;
    }
}
