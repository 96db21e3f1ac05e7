using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>A day's figure against the days before.</summary>
public sealed class SpikeTests
{
    private const string End = "2024-03-11T00:00:00Z";

    [Theory]
    [InlineData("increaseOver", 40, Met)]
    [InlineData("increaseOver", 41, Breached)]
    [InlineData("increaseAtLeast", 39, Met)]
    [InlineData("increaseAtLeast", 40, Breached)]
    public void Rise_AtTheLimit_IsComparedExactly(string key, int today, FindingStatus status)
    {
        Finding finding = Today(Spike(1, key: key), Day(10, today), Day(9, 10));
        Assert.Equal((status, (decimal)today, status == Breached ? At(End) : null), (finding.Status, finding.Value, finding.OccurredAt));
    }

    [Fact]
    public void Mean_ThatDoesNotDivide_IsComparedWithoutRounding()
    {
        Assert.Equal(Met, Today(Spike(3), Day(10, 40), Day(9, 10), Day(8, 10), Day(7, 10)).Status);
        Assert.Equal(Breached, Today(Spike(3), Day(10, 39), Day(9, 10), Day(8, 10), Day(7, 9)).Status);
        Assert.Equal(Met, Today(Spike(3), Day(10, 38), Day(9, 10), Day(8, 10), Day(7, 9)).Status);
    }

    [Theory]
    [InlineData("2024-03-09T23:59:59.999999999Z", Waiting)]
    [InlineData("2024-03-10T00:00:00Z", Waiting)]
    [InlineData("2024-03-10T23:59:59.999999999Z", Waiting)]
    [InlineData("2024-03-11T00:00:00Z", Breached)]
    public void GivenDay_UntilItsEnd_Waits(string asOf, FindingStatus status) =>
        Assert.Equal(status, Of(Spike(1), asOf, Day(10, 50), Day(9, 10)).Status);

    [Fact]
    public void Zone_OfTheDay_SaysWhenItEnds()
    {
        string day = Day(10, 50).Replace("}", ", \"zone\": \"Asia/Shanghai\" }", StringComparison.Ordinal);
        Assert.Equal(At("2024-03-10T16:00:00Z"), Of(Spike(1), "2024-03-12T00:00:00Z", day, Day(9, 10)).OccurredAt);
    }

    [Theory]
    [InlineData("unknown", Unknown)]
    [InlineData("breach", Breached)]
    [InlineData("ignore", Met)]
    public void ZeroBaseline_IsWhatTheRuleSays(string policy, FindingStatus status) =>
        Assert.Equal(status, Today(Spike(1, zero: policy), Day(10, 5), Day(9, 0)).Status);

    [Fact]
    public void ZeroBaseline_ZeroToday_IsNoRise() => Assert.Equal(Met, Today(Spike(1, zero: "breach"), Day(10, 0), Day(9, 0)).Status);

    [Theory]
    [InlineData("zero", "", Breached)]
    [InlineData("unknown", "", Unknown)]
    [InlineData("zero", "\"recorded\": { \"from\": \"2024-03-10T00:00:00Z\" },", Unknown)]
    public void MissingDay_CountsAsZeroOnlyInsideTheRecord(string policy, string recorded, FindingStatus status)
    {
        Finding finding = Of(Spike(1, zero: "breach", missing: policy), "2024-03-12T00:00:00Z", recorded, Day(10, 5));
        Assert.Equal(status, finding.Status);
        Assert.Equal(status == Unknown ? ["no figure for 2024-03-09"] : [], finding.Unknown);
    }

    [Fact]
    public void AbsentFigure_IsUnknownZeroIsAFact()
    {
        Assert.Equal(Unknown, Today(Spike(1), Day(10, null), Day(9, 10)).Status);
        Assert.Equal(Unknown, Today(Spike(1), Day(10, 50), Day(9, null)).Status);
    }

    [Theory]
    [InlineData(99, Met)]
    [InlineData(100, Unknown)]
    public void Minimum_BelowIt_IsMetEvenWithoutABaseline(int today, FindingStatus status) =>
        Assert.Equal(status, Today(Spike(1, more: ", \"minimum\": 100"), Day(10, today)).Status);

    [Fact]
    public void Minimum_Unknown_IsDecidedByAGrowthThatIsNone()
    {
        const string rule = """
            "subject": "salesDay",
            "spike": { "value": "salesDay.turnover", "increaseOver": "300%", "baseline": { "previousDays": 1, "statistic": "mean" }, "minimum": "EUR 100",
                       "onZeroBaseline": "ignore", "missingDays": "zero" }
            """;
        Assert.Equal(Met, Only(rule, Document("\"total\": \"5 USD\", \"freight\": \"0 USD\", \"tax\": \"0 USD\""), "2024-03-09T00:00:00Z").Status);
    }

    [Fact]
    public void Where_LeavesDaysOut()
    {
        string advertised = Day(9, 1000).Replace("}", ", \"advertised\": true }", StringComparison.Ordinal);
        string plain = Day(8, 10).Replace("}", ", \"advertised\": false }", StringComparison.Ordinal);
        Assert.Equal(Breached, Today(Spike(2, baseline: ", \"where\": \"not trafficDay.advertised\""), Day(10, 41), advertised, plain).Status);
        Assert.Equal(Met, Today(Spike(2), Day(10, 41), advertised, plain).Status);
        Assert.Equal(Unknown, Today(Spike(1, baseline: ", \"where\": \"not trafficDay.advertised\""), Day(10, 41), advertised).Status);
    }

    [Theory]
    [InlineData("2024-03-02T00:30:00Z", Running, 1)]
    [InlineData("2024-03-02T03:30:00Z", AtRisk, 5)]
    [InlineData("2024-03-03T00:00:00Z", Breached, 5)]
    public void CutDay_WhileItRuns_ShowsTheFigureSoFar(string asOf, FindingStatus status, int value)
    {
        string orders = string.Join(", ", new[] { "2024-03-01T12:00:00Z", "2024-03-02T00:10:00Z", "2024-03-02T01:00:00Z", "2024-03-02T02:00:00Z", "2024-03-02T03:00:00Z", "2024-03-02T03:30:00Z" }
            .Select((at, i) => $"{{ \"id\": \"A-{i}\", \"createdAt\": \"{at}\" }}"));
        Finding finding = Report(SalesSpike, $"{{ \"orders\": [ {orders} ] }}", asOf).Subjects.Single(s => s.Id == "2024-03-02").Findings.Single();
        Assert.Equal((status, (decimal)value), (finding.Status, finding.Value));
    }

    [Theory]
    [InlineData("UTC", "2024-03-10T07:30:00Z", "2024-03-10")]
    [InlineData("America/Los_Angeles", "2024-03-10T07:30:00Z", "2024-03-09")]
    [InlineData("America/Los_Angeles", "2024-03-11T06:59:59Z", "2024-03-10")]
    [InlineData("America/Los_Angeles", "2024-03-11T07:00:00Z", "2024-03-11")]
    [InlineData("Asia/Shanghai", "2024-03-10T16:00:00Z", "2024-03-11")]
    public void CutDay_BelongsToTheDateOfTheRuleSetsZone(string zone, string created, string date) =>
        Assert.Equal(date, Report(SalesSpike, Document($"\"createdAt\": \"{created}\""), "2024-04-01T00:00:00Z", zone).Subjects.Single().Id);

    [Fact]
    public void Dates_OfTheRule_AreJudgedByTheDay()
    {
        string rule = "\"effective\": { \"from\": \"2024-03-10\" }, " + Spike(1);
        Report report = Report(rule, Traffic(Day(9, 50), Day(10, 500)), "2024-04-01T00:00:00Z");
        Assert.Equal(["2024-03-09 NotApplicable", "2024-03-10 Breached"], report.Subjects.Select(s => $"{s.Id} {s.Findings[0].Status}"));
    }

    private const string SalesSpike = """
        "subject": "salesDay",
        "spike": { "value": "salesDay.orders", "increaseOver": "300%", "baseline": { "previousDays": 1, "statistic": "mean" }, "onZeroBaseline": "ignore", "missingDays": "zero" }
        """;

    private static string Spike(int days, string key = "increaseOver", string zero = "unknown", string missing = "unknown", string baseline = "", string more = "") => $$"""
        "subject": "trafficDay",
        "spike": { "value": "trafficDay.impressions", "{{key}}": "300%", "baseline": { "previousDays": {{days}}, "statistic": "mean"{{baseline}} },
                   "onZeroBaseline": "{{zero}}", "missingDays": "{{missing}}"{{more}} }
        """;

    private static string Day(int day, int? impressions) =>
        $"{{ \"date\": \"2024-03-{day:00}\"{(impressions is null ? "" : FormattableString.Invariant($", \"impressions\": {impressions}"))} }}";

    private static string Traffic(params string[] days) =>
        $"{{ {string.Concat(days.Where(d => d.StartsWith('"')))} \"traffic\": [ {string.Join(", ", days.Where(d => d.StartsWith('{')))} ] }}";

    private static Finding Today(string rule, params string[] days) => Of(rule, "2024-03-12T00:00:00Z", days);

    private static Finding Of(string rule, string asOf, params string[] days) =>
        Report(rule, Traffic(days), asOf).Subjects.First(s => s.Id == "2024-03-10").Findings.Single();
}
