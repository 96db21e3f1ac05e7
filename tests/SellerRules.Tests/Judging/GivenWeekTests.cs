using static SellerRules.FindingStatus;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Judging;

/// <summary>Weeks and dates that the facts give: their ends, the ones before, and the single records that they hold.</summary>
public sealed class GivenWeekTests
{
    [Theory]
    [InlineData("\"start\": \"2024-04-01\"", "2024-04-08T00:00:00Z")]
    [InlineData("\"start\": \"2024-03-25\", \"zone\": \"Europe/Madrid\"", "2024-03-31T22:00:00Z")]
    [InlineData("\"start\": \"2018-10-28\", \"zone\": \"America/Sao_Paulo\"", "2018-11-04T03:00:00Z")]
    [InlineData("\"start\": \"2024-03-26T09:30:00Z\", \"zone\": \"Europe/Madrid\"", "2024-04-02T08:30:00Z")]
    [InlineData("\"start\": \"2024-04-01\", \"end\": \"2024-04-07T12:00:00Z\"", "2024-04-07T12:00:00Z")]
    public void End_OfAWeek_IsSevenDatesOn(string week, string end) =>
        Assert.Equal(Met, Only($$""" "subject": "week", "require": { "that": "week.end == {{end}}" } """, $$"""{ "weeks": [ { {{week}} } ] }""", "2024-05-01T00:00:00Z").Status);

    [Fact]
    public void Previous_OfAWeek_IsTheOneThatEndsWhereItStarts()
    {
        Report report = Report(
            """ "subject": "week", "require": { "that": "week.visitors > week.previous.visitors" } """,
            """
            { "stores": [ { "id": "s" }, { "id": "t" } ], "weeks": [
              { "store": "s", "start": "2024-03-25", "zone": "Europe/Madrid", "visitors": 5 }, { "store": "s", "start": "2024-04-01", "zone": "Europe/Madrid", "visitors": 6 },
              { "store": "t", "start": "2024-04-08", "zone": "Europe/Madrid", "visitors": 7 } ] }
            """,
            "2024-05-01T00:00:00Z");

        Assert.Equal([Unknown, Met, Unknown], report.Subjects.Select(s => s.Findings[0].Status));
        Assert.Equal(["week.previous.visitors"], report.Subjects[0].Findings[0].Unknown);
    }

    [Fact]
    public void Previous_OfASkuWeek_IsOfTheSameSku()
    {
        Report report = Report(
            """ "subject": "skuWeek", "require": { "that": "skuWeek.addToCart > skuWeek.previous.addToCart" } """,
            """{ "skuWeeks": [ { "start": "2024-04-01", "sku": "A", "addToCart": 1 }, { "start": "2024-04-01", "sku": "B", "addToCart": 9 }, { "start": "2024-04-08", "sku": "A", "addToCart": 2 } ] }""",
            "2024-05-01T00:00:00Z");

        Assert.Equal([("2024-04-01/A", Unknown), ("2024-04-01/B", Unknown), ("2024-04-08/A", Met)], report.Subjects.Select(s => (s.Id, s.Findings[0].Status)));
    }

    [Theory]
    [InlineData("", Unknown, "week.industry.impressions")]
    [InlineData("\"industry\": {},", Unknown, "week.industry.impressions")]
    [InlineData("\"industry\": { \"impressions\": 90 },", Met, "")]
    [InlineData("\"industry\": { \"impressions\": 110 },", Breached, "")]
    public void Industry_OfAWeek_IsOneRecord(string industry, FindingStatus status, string unknown)
    {
        Finding finding = Only(
            """ "subject": "week", "require": { "that": "week.impressions >= week.industry.impressions" } """,
            $$"""{ "weeks": [ { {{industry}} "start": "2024-04-01", "impressions": 100 } ] }""",
            "2024-05-01T00:00:00Z");

        Assert.Equal((status, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Fact]
    public void Start_OfAScoreDay_IsTheFirstInstantOfItsDateInItsZone()
    {
        Report report = Report(
            """ "subject": "scoreDay", "schedule": { "from": "scoreDay.start", "at": "PT24H" } """,
            """{ "store": { "id": "s" }, "scores": [ { "date": "2024-04-01", "zone": "Asia/Shanghai", "logistics": 4.8 } ] }""",
            "2024-04-01T00:00:00Z");

        SubjectFindings day = Assert.Single(report.Subjects);
        Assert.Equal(("s/2024-04-01", "Asia/Shanghai", At("2024-04-01T16:00:00Z")), (day.Id, day.Zone, day.Findings[0].Due));
    }

    [Theory]
    [InlineData("benchmarks", "benchmark", "\"category\": \"electronics/phones\", \"site\": \"fr\"", "s/electronics/phones/FR")]
    [InlineData("marketScores", "marketScore", "\"market\": \"Poland\"", "s/PL")]
    [InlineData("keywords", "keyword", "\"word\": \"led/lamp\"", "s/led/lamp")]
    [InlineData("peers", "peer", "\"id\": \"p-1\"", "p-1")]
    [InlineData("violations", "violation", "\"id\": \"v-1\", \"at\": \"2024-01-01T00:00:00Z\"", "v-1")]
    public void Id_OfEachSubject_IsWhatTellsItFromOthers(string key, string subject, string members, string id) =>
        Assert.Equal(
            (subject, id),
            Assert.Single(Report($$""" "subject": "{{subject}}", "require": { "that": "{{subject}}.store.id == 's'" } """, $$"""{ "store": { "id": "s" }, "{{key}}": [ { {{members}} } ] }""", "2024-05-01T00:00:00Z")
                .Subjects.Select(s => (s.Subject, s.Id))));
}
