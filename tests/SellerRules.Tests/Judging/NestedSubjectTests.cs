using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>Subjects inside other records than orders: metrics of weeks, listings of products.</summary>
public sealed class NestedSubjectTests
{
    private const string Above = """ "subject": "metric", "require": { "that": "metric.value >= metric.industryMean or metric.lowerIsBetter" } """;
    private const string Better = """ "subject": "metric", "require": { "that": "metric.value > metric.previous.value" } """;
    private const string InSpain = """ "subject": "listing", "require": { "that": "listing.market != 'ES' or product.electrical" } """;

    private const string Weeks = """
        { "store": { "id": "s" }, "weeks": [
          { "start": "2024-04-01", "metrics": [ { "name": "conversion", "value": 3, "industryMean": 4 }, { "name": "disputeRate", "value": 1, "industryMean": 2, "lowerIsBetter": true } ] },
          { "start": "2024-04-08", "metrics": [ { "name": "conversion-rate", "value": 5, "industryMean": 4 }, { "name": "visitors", "value": 9, "industryMean": 9 } ] } ] }
        """;

    [Fact]
    public void Metric_OfAWeek_IsJudgedUnderItsWord() =>
        Assert.Equal(
            [("s/2024-04-01/conversion", Breached), ("s/2024-04-01/dispute-rate", Met), ("s/2024-04-08/conversion", Met), ("s/2024-04-08/visitors", Met)],
            Statuses(Above, Weeks));

    [Fact]
    public void Previous_OfAMetric_IsTheSameOfTheWeekBefore()
    {
        Report report = Report(Better, Weeks, "2024-05-01T00:00:00Z");

        Assert.Equal([Unknown, Unknown, Met, Unknown], report.Subjects.Select(s => s.Findings[0].Status));
        Assert.All(report.Subjects.Where(s => s.Findings[0].Status == Unknown), s => Assert.Equal(["metric.previous.value"], s.Findings[0].Unknown));
    }

    [Fact]
    public void Metric_OfAWeekWithoutMetrics_IsUnknownOnTheWeek()
    {
        SubjectFindings week = Assert.Single(Report(Above, """{ "weeks": [ { "start": "2024-04-01", "zone": "Europe/Madrid" } ] }""", "2024-05-01T00:00:00Z").Subjects);

        Assert.Equal(("week", "2024-04-01", "Europe/Madrid"), (week.Subject, week.Id, week.Zone));
        Assert.Equal((Unknown, "week.metrics"), (week.Findings[0].Status, Assert.Single(week.Findings[0].Unknown)));
    }

    [Fact]
    public void Listing_OfAProduct_IsOneForEachMarket() =>
        Assert.Equal(
            [("P1/ES", Breached), ("P1/GB", Met), ("P1/Atlantis", Unknown)],
            Statuses(InSpain, """{ "products": [ { "id": "P1", "electrical": false, "markets": ["es", "GB", "ES", "Atlantis", "UK"] } ] }"""));

    [Fact]
    public void Listing_OfAProductWithoutMarkets_IsUnknownOnTheProduct()
    {
        SubjectFindings product = Assert.Single(Report(InSpain, """{ "products": [ { "id": "P1", "electrical": true } ] }""", "2024-05-01T00:00:00Z").Subjects);

        Assert.Equal(("product", "P1"), (product.Subject, product.Id));
        Assert.Equal((Unknown, "product.markets"), (product.Findings[0].Status, Assert.Single(product.Findings[0].Unknown)));
    }

    [Fact]
    public void Listing_OfAProductWithNoMarket_IsNone() =>
        Assert.Empty(Report(InSpain, """{ "products": [ { "id": "P1", "markets": [] } ] }""", "2024-05-01T00:00:00Z").Subjects);

    [Fact]
    public void Store_OfANestedSubject_IsItsParents() =>
        Assert.Equal(Met, Assert.Single(Report(
            """ "subject": "listing", "require": { "that": "store.multilingual" } """,
            """{ "stores": [ { "id": "s", "multilingual": true }, { "id": "t", "multilingual": false } ], "products": [ { "id": "P1", "store": "s", "markets": ["ES"] } ] }""",
            "2024-05-01T00:00:00Z").Subjects).Findings[0].Status);

    private static (string Id, FindingStatus Status)[] Statuses(string rule, string facts) =>
        [.. Report(rule, facts, "2024-05-01T00:00:00Z").Subjects.Select(s => (s.Id, Assert.Single(s.Findings).Status))];
}
