using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Engine;

/// <summary>Rules and facts that mean harm, or that are only very large: every answer comes, and none is an exception.</summary>
public sealed class HostileTests
{
    private static readonly Instant Start = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly RuleEngine ScanEngine = RuleSetText.Engine("""
        "id": "a", "subject": "parcel", "deadline": { "from": "parcel.scans", "within": "PT72H", "done": "parcel.deliveredAt" } ---
        "id": "b", "subject": "order", "require": { "that": "count(order.parcels, p => count(p.scans) > 1000) > 0" }
        """);

    [Theory]
    [InlineData("(a+)+")]
    [InlineData("(a|a)*")]
    [InlineData("(a|aa)+")]
    [InlineData("(.*)*b")]
    public void Pattern_ThatExplodesElsewhere_Ends(string pattern) =>
        Assert.Equal(Breached, Condition($"matches(order.buyer, '{pattern}')", $"\"buyer\": \"{new string('a', 5_000)}!\"").Status);

    [Theory]
    [InlineData("(a)\\\\1")]
    [InlineData("(?=a)a")]
    [InlineData("(?<!a)b")]
    [InlineData("(")]
    [InlineData("(a{1,9999}){1,9999}")]
    public void Pattern_ThatCannotBeBounded_IsRefused(string pattern) =>
        Assert.NotEmpty(RuleSetText.Problems($"\"subject\": \"order\", \"require\": {{ \"that\": \"matches(order.buyer, '{pattern}')\" }}"));

    [Theory]
    [InlineData("1900-01-01T00:00:00Z")]
    [InlineData("2199-12-31T23:59:59.999999999Z")]
    public void Instants_AtTheEdges_AreJudgedWithTheLongestLimits(string edge)
    {
        const string rules = """
            "id": "a", "subject": "order", "deadline": { "from": "order.createdAt", "within": "P50Y", "done": "order.signedAt", "warn": "P3650D" } ---
            "id": "b", "subject": "order", "schedule": { "from": "order.createdAt", "at": { "workingDays": 300, "calendar": "weekdays" } } ---
            "id": "c", "subject": "order", "schedule": { "from": "order.createdAt", "at": { "days": 366, "at": "24:00", "zone": "Pacific/Kiritimati" } } ---
            "id": "d", "subject": "order", "require": { "that": "order.createdAt + 100000h > before(order.createdAt, @long) and order.createdAt - 100000h < after(order.createdAt, @long)" } ---
            "id": "e", "subject": "order", "require": { "that": "false", "at": "order.createdAt" }, "outcome": { "severity": "error", "points": { "account": "a", "amount": 1 } } ---
            "id": "f", "subject": "salesDay", "spike": { "value": "salesDay.orders", "increaseOver": "300%", "baseline": { "previousDays": 366, "statistic": "mean" }, "onZeroBaseline": "ignore", "missingDays": "zero" }
            """;
        const string head = "\"parameters\": { \"long\": { \"value\": \"P50Y\" } }, \"accounts\": { \"a\": { \"expiresAfter\": \"P50Y\", \"steps\": [ { \"at\": 1, \"action\": \"x\", \"for\": \"P50Y\" } ] } }";
        RuleEngine engine = RuleSetText.Engine(rules, "Pacific/Kiritimati", head);
        string facts = Document($"\"createdAt\": \"{edge}\"");
        foreach (Instant asOf in new[] { At(edge), Instant.FromUtc(1900, 1, 1, 0, 0), Instant.FromUtc(2199, 12, 31, 0, 0), Instant.FromUtc(2250, 1, 1, 0, 0) })
        {
            Report report = engine.Evaluate(Read(facts), asOf, TestContext.Current.CancellationToken);
            Assert.Equal(6, report.Summary.Values.Sum());
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void AsOf_OutsideWhatCanBeCounted_GivesAnAnswer(int side)
    {
        Instant asOf = side < 0 ? Instant.MinValue : Instant.MaxValue;
        Finding finding = Assert.Single(RuleSetText.Engine("\"subject\": \"order\", \"deadline\": { \"from\": \"order.createdAt\", \"within\": \"PT4H\", \"done\": \"order.signedAt\" }")
            .Evaluate(new Order { Id = "1", CreatedAt = Instant.FromUtc(2024, 1, 1, 0, 0) }, asOf).Findings);
        Assert.Equal(side < 0 ? Waiting : Breached, finding.Status);
    }

    [Fact]
    public void FiftyThousandEvents_OnOneOrder_AreJudgedInBoundedTime()
    {
        Evaluation found = ScanEngine.Evaluate(Scanned(50_000), Start + Duration.FromDays(400));
        Assert.Equal([Met, Breached], found.Findings.Select(f => f.Status));
    }

    [Fact]
    public void ThousandsOfEventsToCome_OnOneOrder_AreFollowedInBoundedTime()
    {
        Evaluation early = ScanEngine.Evaluate(Scanned(4_000), Start);
        Assert.Equal(Start + Duration.FromMinutes(1), early.NextChange);
        Assert.Equal(Start + Duration.FromMinutes(1_000), early.Subjects[0].NextChange);
    }

    [Fact]
    public void TwentyThousandBreaches_InOneAccount_AreAddedInBoundedTime()
    {
        FactsDocument facts = new() { Orders = [.. Enumerable.Range(0, 20_000).Select(i => new Order { Id = $"{i}", CreatedAt = Start + Duration.FromMinutes(i) })] };
        RuleEngine engine = RuleSetText.Engine(
            "\"subject\": \"order\", \"require\": { \"that\": \"false\", \"at\": \"order.createdAt\" }, \"outcome\": { \"severity\": \"error\", \"points\": { \"account\": \"a\", \"amount\": 1 } }",
            head: "\"accounts\": { \"a\": { \"expiresAfter\": \"P30D\", \"steps\": [ { \"at\": 12, \"action\": \"x\" } ] } }");
        AccountReport account = Assert.Single(Assert.Single(engine.Evaluate(facts, Start + Duration.FromDays(14), TestContext.Current.CancellationToken).Ledgers).Accounts);
        Assert.Equal(20_000m, account.Balance);
        Assert.Equal(Start + Duration.FromDays(30), account.NextExpiry);
    }

    private static Order Scanned(int scans) => new()
    {
        Id = "1",
        CreatedAt = Start,
        Parcels =
        [
            new Parcel
            {
                Id = "LP1",
                DeclaredAt = Start,
                Carrier = "CAINIAO_STANDARD",
                Events = [.. Enumerable.Range(0, scans).Select(i => new ParcelEvent { At = Start + Duration.FromMinutes(i), Code = "PU_PICKUP_SUCCESS" })],
            },
        ],
    };
}
