using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Contract;

/// <summary>The C# face, written as the design writes it.</summary>
public sealed class FaceTests
{
    private static readonly Instant AsOf = Instant.FromUtc(2024, 3, 29, 12, 0);

    [Fact]
    public void Design_ItsCode_CompilesAndJudges()
    {
        RuleSets rules = RuleSets.Load(RepositoryFolder.Of("rules", "aliexpress"));
        RuleEngine engine = RuleEngine.Compile(rules);
        Order order = new() { Id = "A-1", CreatedAt = Instant.FromUtc(2024, 3, 29, 7, 0), PreSale = false };
        using MemoryStream stream = new("""{ "orders": [ { "id": "A-2", "createdAt": "2024-03-29T07:00:00Z" } ] }"""u8.ToArray());
        FactsDocument facts = FactsReader.Read(stream);
        List<Finding> found = [];

        Evaluation one = engine.Evaluate(order, AsOf);
        Evaluation same = engine.Evaluate(order, facts, AsOf);
        Report all = engine.Evaluate(facts, AsOf, TestContext.Current.CancellationToken);
        engine.Scan(facts.Orders, facts, AsOf, finding => found.Add(finding), TestContext.Current.CancellationToken);
        Instant? wakeAt = one.NextChange;

        Finding late = one.Findings.Single(finding => finding.Rule == "aliexpress/shipping/confirm-shipment");
        Assert.Equal(FindingStatus.Breached, late.Status);
        Assert.Equal("请在 2024-03-29 04:00 -07:00 前确认发货。", late.Message("zh-CN"));
        Assert.Equal(late.Message("en"), late.Message("fr"));
        Assert.Equal(one.Findings.Select(f => (f.Rule, f.Status)), same.Findings.Select(f => (f.Rule, f.Status)));
        Assert.True(wakeAt > AsOf);
        Assert.Empty(all.Rejected);
        Assert.All(found, finding => Assert.True(finding.Status is FindingStatus.Unknown or FindingStatus.AtRisk or FindingStatus.Breached));
        Assert.Contains(found, finding => finding.SubjectId == "A-2");
    }

    [Fact]
    public void Evaluate_AnyInstant_DoesNotThrow()
    {
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        Order order = new() { Id = "A-1", CreatedAt = AsOf, PreSale = false };
        FactsDocument facts = new() { Orders = [order] };

        foreach (Instant asOf in new[] { Instant.MinValue, Instant.FromUtc(1850, 1, 1, 0, 0), Instant.FromUtc(2300, 1, 1, 0, 0), Instant.MaxValue })
        {
            Report report = engine.Evaluate(facts, asOf, TestContext.Current.CancellationToken);
            engine.Scan(facts.Orders, facts, asOf, _ => { }, TestContext.Current.CancellationToken);

            Assert.Equal(asOf, report.AsOf);
            Assert.Equal(asOf, engine.Evaluate(order, asOf).AsOf);
        }
    }

    [Fact]
    public void Evaluate_TimesThatNoFileCanHold_AreUnknownAndNamed()
    {
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        Order order = new()
        {
            Id = "A-1",
            CreatedAt = AsOf - Duration.FromHours(5),
            PreSale = false,
            ShipmentConfirmedAt = Instant.MaxValue,
            FulfilmentTime = Duration.MaxValue,
            Lines = [new OrderLine { Product = "P1", Quantity = int.MaxValue, Price = new Money(decimal.MaxValue, "USD") }],
        };
        Product product = new() { Id = "P1", Certificates = [new Certificate { Kind = "CE", IssuedOn = LocalDate.MinIsoValue, ExpiresOn = LocalDate.MaxIsoValue }] };
        TrafficDay day = new() { Date = LocalDate.MaxIsoValue, Impressions = 5 };
        FactsDocument facts = new() { Orders = [order, order with { Id = "A-2", CreatedAt = Instant.MinValue }], Products = [product], Traffic = [day] };

        Report report = engine.Evaluate(facts, AsOf, TestContext.Current.CancellationToken);

        Finding confirmed = report.Subjects.Single(s => s.Id == "A-1").Findings.Single(f => f.Rule == "aliexpress/shipping/confirm-shipment");
        Finding unborn = report.Subjects.Single(s => s.Id == "A-2").Findings.Single(f => f.Rule == "aliexpress/shipping/confirm-shipment");
        Assert.Equal((FindingStatus.Unknown, "order.shipmentConfirmedAt"), (confirmed.Status, string.Join(',', confirmed.Unknown)));
        Assert.Equal(FindingStatus.Unknown, unborn.Status);
        Assert.All(report.Subjects.SelectMany(s => s.Findings), finding => Assert.NotEmpty(finding.Message("en")));
    }
}
