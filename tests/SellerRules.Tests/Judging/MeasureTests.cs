namespace SellerRules.Tests.Judging;

public sealed class MeasureTests
{
    private const string Bands =
        """ "subject": "store", "measure": { "value": "store.positiveFeedback", "bands": [ { "name": "good", "atLeast": "96.2%" }, { "name": "fair", "over": 0.9, "atMost": "95%" }, { "name": "low", "under": 0.5, "breach": true }, { "name": "rest" } ] } """;

    [Theory]
    [InlineData("1", "good", FindingStatus.Met)]
    [InlineData("0.962", "good", FindingStatus.Met)]
    [InlineData("0.9619999999999999999999999999", "rest", FindingStatus.Met)]
    [InlineData("0.95", "fair", FindingStatus.Met)]
    [InlineData("0.90", "rest", FindingStatus.Met)]
    [InlineData("0.9000000000000000000000000001", "fair", FindingStatus.Met)]
    [InlineData("0.5", "rest", FindingStatus.Met)]
    [InlineData("0.4999", "low", FindingStatus.Breached)]
    public void Judge_Value_FallsInTheFirstBandThatHoldsIt(string value, string band, FindingStatus status)
    {
        Finding finding = JudgedFacts.Only(Bands, Store($"\"positiveFeedback\": {value}"), "2024-03-10T00:00:00Z");

        Assert.Equal((band, status, RuleKind.Measure), (finding.Band, finding.Status, finding.Kind));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), finding.Value);
        Assert.Null(finding.OccurredAt);
    }

    [Fact]
    public void Judge_MissingFact_IsUnknownAndNamesIt()
    {
        Finding finding = JudgedFacts.Only(Bands, Store(""), "2024-03-10T00:00:00Z");

        Assert.Equal(FindingStatus.Unknown, finding.Status);
        Assert.Equal(["store.positiveFeedback"], finding.Unknown);
        Assert.Null(finding.Band);
    }

    [Fact]
    public void Judge_ValueThatHasNotHappened_Waits()
    {
        Finding finding = JudgedFacts.Order(
            """ "measure": { "value": "order.paidAt - order.createdAt", "bands": [ { "name": "quick", "atMost": "48h" }, { "name": "slow", "breach": true } ] } """,
            "\"paidAt\": \"2024-03-05T00:00:00Z\"",
            "2024-03-04T00:00:00Z");

        Assert.Equal(FindingStatus.Waiting, finding.Status);
    }

    [Theory]
    [InlineData("2024-03-03T00:00:00Z", "quick")]
    [InlineData("2024-03-03T00:00:00.000000001Z", "slow")]
    public void Judge_LengthOfTime_IsHeldAgainstLengths(string paidAt, string band)
    {
        const string rule = """ "measure": { "value": "order.paidAt - order.createdAt", "bands": [ { "name": "quick", "atMost": "@good" }, { "name": "slow", "breach": true } ] } """;
        Finding finding = JudgedFacts.Order(rule, $"\"paidAt\": \"{paidAt}\"", "2024-03-09T00:00:00Z", head: "\"parameters\": { \"good\": { \"value\": \"PT48H\" } }");

        Assert.Equal(band, finding.Band);
        Assert.IsType<NodaTime.Duration>(finding.Value);
    }

    [Fact]
    public void Judge_BandWithItsOwnWords_SaysThemAndBringsItsActionOn()
    {
        const string rule = """
            "measure": { "value": "order.total", "bands": [ { "name": "large", "atLeast": "USD 50", "message": { "en": "{value} is {band}" }, "action": "insure" }, { "name": "small", "breach": true } ] },
            "outcome": { "severity": "warning", "message": { "en": "{value}: {band}" }, "action": "look" }
            """;

        Finding large = JudgedFacts.Order(rule, "\"total\": \"50.00 USD\"", "2024-03-09T00:00:00Z");
        Finding small = JudgedFacts.Order(rule, "\"total\": \"49.99 USD\"", "2024-03-09T00:00:00Z");

        Assert.Equal(("50.00 USD is large", "insure", FindingStatus.Met), (large.Message(), large.Action, large.Status));
        Assert.Equal(("49.99 USD: small", "look", FindingStatus.Breached), (small.Message(), small.Action, small.Status));
    }

    [Fact]
    public void Judge_DatedBound_ChangesTheAnswerOnItsDate()
    {
        const string rule = """ "subject": "store", "measure": { "value": "store.positiveFeedback", "bands": [ { "name": "good", "atLeast": "@good" }, { "name": "low", "breach": true } ] } """;
        const string head = "\"parameters\": { \"good\": { \"values\": { \"2024-01-01\": \"90%\", \"2025-01-01\": \"95%\" } } }";
        Report now = JudgedFacts.Report(rule, Store("\"positiveFeedback\": 0.92"), "2024-06-01T00:00:00Z", "UTC", head);
        Report later = JudgedFacts.Report(rule, Store("\"positiveFeedback\": 0.92"), "2025-01-01T00:00:00Z", "UTC", head);
        Report before = JudgedFacts.Report(rule, Store("\"positiveFeedback\": 0.92"), "2023-01-01T00:00:00Z", "UTC", head);

        Assert.Equal(JudgedFacts.At("2025-01-01T00:00:00Z"), now.NextChange);
        Assert.Equal("good", now.Subjects[0].Findings[0].Band);
        Assert.Equal("low", later.Subjects[0].Findings[0].Band);
        Assert.Equal(["@good has no value before 2024-01-01"], before.Subjects[0].Findings[0].Unknown);
    }

    [Theory]
    [InlineData("""{ "name": "a", "atLeast": 5 }""", "no band holds what is under 5")]
    [InlineData("""{ "name": "a", "over": 5 }, { "name": "b", "under": 5 }""", "no band holds exactly 5")]
    [InlineData("""{ "name": "a", "atLeast": 5 }, { "name": "b", "atMost": 3 }""", "no band holds what is over 3 and under 5")]
    [InlineData("""{ "name": "a", "atMost": 5 }, { "name": "b", "atMost": 4 }, { "name": "c" }""", "nothing falls in the band `b`: the bands before it take all that it could hold")]
    [InlineData("""{ "name": "a", "over": 5, "atMost": 5 }, { "name": "c" }""", "nothing falls in the band `a`: there is no room between its bounds")]
    [InlineData("""{ "name": "a" }, { "name": "b" }""", "nothing falls in the band `b`: the bands before it take all that it could hold")]
    [InlineData("""{ "name": "a", "atLeast": "@dated" }, { "name": "b", "under": 5 }""", "no band holds what is at least 5 and under 6 from 2025-01-01T00:00:00Z on")]
    [InlineData("""{ "name": "a", "atLeast": "5 USD" }, { "name": "b" }""", "this must be a number or a share, as the value is a number, but it is an amount of money")]
    public void Load_BandsThatCannotStand_AreRefused(string bands, string problem)
    {
        const string head = "\"parameters\": { \"dated\": { \"values\": { \"2024-01-01\": 5, \"2025-01-01\": 6 } } }";

        Assert.Equal([problem], RuleSetText.Problems($"\"subject\": \"store\", \"measure\": {{ \"value\": \"store.reviews\", \"bands\": [ {bands} ] }}", "UTC", head));
    }

    [Fact]
    public void Load_BoundsInTwoCurrencies_AreRefused() => Assert.Equal(
        ["the bands begin in USD, but this bound is in EUR"],
        RuleSetText.Problems(""" "subject": "order", "measure": { "value": "order.total", "bands": [ { "name": "a", "atLeast": "USD 5" }, { "name": "b", "under": "EUR 5" } ] } """));

    [Fact]
    public void Load_ValueThatIsNoNumber_IsRefused() => Assert.Equal(
        ["a measure needs a number, money or a length of time, but this is a word of `markets`"],
        RuleSetText.Problems(""" "subject": "order", "measure": { "value": "order.destination", "bands": [ { "name": "a" } ] } """));

    private static string Store(string members) => $"{{ \"store\": {{ \"id\": \"s-1\"{(members.Length == 0 ? "" : ", " + members)} }} }}";
}
