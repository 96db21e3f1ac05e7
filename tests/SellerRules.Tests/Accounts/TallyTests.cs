using SellerRules.Tests.Judging;
using static SellerRules.FindingStatus;
using static SellerRules.Tests.Accounts.LedgerText;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Accounts;

/// <summary>Breaches that add up: counts, windows, shares, and what is undecided.</summary>
public sealed class TallyTests
{
    [Theory]
    [InlineData("2024-01-02T23:59:59Z", Met, 2, null)]
    [InlineData("2024-01-03T00:00:00Z", Breached, 3, "2024-01-03T00:00:00Z")]
    [InlineData("2024-06-01T00:00:00Z", Breached, 4, "2024-01-03T00:00:00Z")]
    public void Reaches_TheBreachThatReachedIt_DatesIt(string asOf, FindingStatus status, int value, string? occurred)
    {
        Finding finding = Tally("\"reaches\": 3", Orders("2024-01-01T00:00:00Z", "2024-01-03T00:00:00Z", "2024-01-02T00:00:00Z", "2024-02-04T00:00:00Z"), asOf);
        Assert.Equal((status, (decimal)value, occurred is null ? null : At(occurred)), (finding.Status, finding.Value, finding.OccurredAt));
    }

    [Theory]
    [InlineData("2024-01-02T00:00:00Z", Breached, 2)]
    [InlineData("2024-01-10T23:59:59.999999999Z", Breached, 2)]
    [InlineData("2024-01-11T00:00:00Z", Met, 1)]
    [InlineData("2024-01-12T00:00:00Z", Met, 0)]
    public void Within_RunsForwardsHalfOpen(string asOf, FindingStatus status, int value)
    {
        Finding finding = Tally("\"reaches\": 2, \"within\": \"P10D\"", Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z"), asOf);
        Assert.Equal((status, (decimal)value), (finding.Status, finding.Value));
    }

    [Fact]
    public void Within_OneThatLeavesAsAnotherComes_IsGone() =>
        Assert.Equal(Met, Tally("\"reaches\": 2, \"within\": \"P10D\"", Orders("2024-01-01T00:00:00Z", "2024-01-11T00:00:00Z"), "2024-01-11T00:00:00Z").Status);

    [Theory]
    [InlineData("2024-03-10T10:29:59Z", Breached)]
    [InlineData("2024-03-10T10:30:00Z", Met)]
    public void Within_EndingInAGap_EndsForwardWhateverThePolicy(string asOf, FindingStatus status) =>
        Assert.Equal(status, Tally(
            "\"reaches\": 2, \"within\": \"P1D\"", Orders("2024-03-09T10:30:00Z", "2024-03-09T10:31:00Z"), asOf, "\"onSkippedTime\": \"error\", \"onAmbiguousTime\": \"error\"", "America/Los_Angeles").Status);

    [Theory]
    [InlineData(1, Met)]
    [InlineData(2, Breached)]
    public void ShareOver_IsOfThoseJudged_NeverReachedExactly(int late, FindingStatus status) => Assert.Equal(status, Share(PreSales(late, 0, 20 - late)).Status);

    [Theory]
    [InlineData(2, 0, 0, Met)]
    [InlineData(2, 1, 0, Unknown)]
    [InlineData(3, 5, 0, Breached)]
    [InlineData(1, 1, 9, Met)]
    public void Undecided_MatterOnlyWhereTheyCouldDecide(int late, int unknown, int fine, FindingStatus status)
    {
        Finding finding = OfStore(Report(PreSaleTally("\"reaches\": 3"), PreSales(late, unknown, fine), "2024-02-01T00:00:00Z"));
        Assert.Equal(status, finding.Status);
        Assert.Equal(status == Unknown ? [$"test/rules/r ({unknown} unknown)"] : [], finding.Unknown);
    }

    [Theory]
    [InlineData(1, 1, 18, Unknown)]
    [InlineData(2, 1, 18, Breached)]
    [InlineData(2, 20, 18, Unknown)]
    [InlineData(0, 1, 99, Met)]
    public void ShareOver_Undecided_CountsBothWays(int late, int unknown, int fine, FindingStatus status) => Assert.Equal(status, Share(PreSales(late, unknown, fine)).Status);

    [Fact]
    public void PerOrder_CountsTheParcelsOfEach()
    {
        const string rules = """
            "id": "r", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" } ---
            "id": "t", "subject": "order", "tally": { "of": ["r"], "reaches": 2, "per": "order" }
            """;
        const string facts = """
            { "orders": [
              { "id": "1", "createdAt": "2024-01-01T00:00:00Z", "parcels": [ { "id": "a", "declaredAt": "2024-01-02T00:00:00Z", "trackingForged": true }, { "id": "b", "declaredAt": "2024-01-03T00:00:00Z", "trackingForged": true } ] },
              { "id": "2", "createdAt": "2024-01-01T00:00:00Z", "parcels": [ { "id": "c", "declaredAt": "2024-01-02T00:00:00Z", "trackingForged": true } ] },
              { "id": "3", "createdAt": "2024-01-01T00:00:00Z", "parcels": [] } ] }
            """;
        Finding[] tallies = [.. Report(rules, facts, "2024-02-01T00:00:00Z").Subjects.SelectMany(s => s.Findings).Where(f => f.Kind == RuleKind.Tally)];
        Assert.Equal(["1 Breached", "2 Met", "3 Met"], tallies.Select(f => $"{f.SubjectId} {f.Status}"));
        Assert.Equal(At("2024-01-03T00:00:00Z"), tallies[0].OccurredAt);
    }

    [Fact]
    public void Threshold_Lowered_IsReachedByTheBreachThatWouldHaveReachedIt()
    {
        const string head = "\"parameters\": { \"n\": { \"values\": { \"2024-01-01\": 5, \"2024-02-01\": 2 } } }";
        string facts = Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z");
        Assert.Equal(Met, Tally("\"reaches\": \"@n\"", facts, "2024-01-31T00:00:00Z", head).Status);
        Finding finding = Tally("\"reaches\": \"@n\"", facts, "2024-02-01T00:00:00Z", head);
        Assert.Equal((Breached, At("2024-01-02T00:00:00Z")), (finding.Status, finding.OccurredAt));
    }

    [Fact]
    public void AtRisk_WithPoints_IsRefused() =>
        Assert.NotEmpty(RuleSetText.Problems(
            $"{Breach} --- \"id\": \"t\", \"subject\": \"store\", \"tally\": {{ \"of\": [\"r\"], \"reaches\": 2, \"statuses\": [\"atRisk\"] }}, \"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"a\", \"amount\": 2 }} }}",
            head: Account("")));

    [Theory]
    [InlineData("")]
    [InlineData("\"within\": \"P10D\",")]
    public void AtRisk_IsCountedAsAStateWithoutDate(string within)
    {
        string rules = $$"""
            "id": "r", "subject": "order", "deadline": { "from": "order.createdAt", "within": "PT4H", "warn": "PT1H", "done": "order.signedAt" } ---
            "id": "t", "subject": "store", "tally": { "of": ["r"], {{within}} "reaches": 2, "statuses": ["atRisk", "breached"] }
            """;
        Finding finding = OfStore(Report(rules, Orders("2024-01-01T00:00:00Z", "2024-01-01T01:00:00Z"), "2024-01-01T04:00:00Z"));
        Assert.Equal((Breached, null), (finding.Status, finding.OccurredAt));
    }

    [Theory]
    [InlineData(19, "P", Breached, 1)]
    [InlineData(20, "P", Met, 1)]
    [InlineData(20, "OP", Met, 1)]
    [InlineData(20, "PP", Met, 1)]
    [InlineData(20, "O P", Breached, 2)]
    [InlineData(20, "?", Met, 0)]
    [InlineData(20, "? P", Unknown, 1)]
    public void ShareOver_OfOrdersAndTheirParcels_CountsEachOrderOnce(int orders, string troubled, FindingStatus status, int value)
    {
        const string rules = """
            "id": "o", "subject": "order", "require": { "that": "not order.preSale", "at": "order.createdAt" } ---
            "id": "p", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" } ---
            "id": "t", "subject": "store", "tally": { "of": ["o", "p"], "shareOver": "5%" }
            """;
        string[] kinds = troubled.Split(' ');
        IEnumerable<string> all = Enumerable.Range(0, orders).Select(i => OrderWith(i, i < kinds.Length ? kinds[i] : ""));
        Finding finding = OfStore(Report(rules, $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", all)} ] }}", "2024-02-01T00:00:00Z"));
        Assert.Equal((status, (decimal)value), (finding.Status, finding.Value));
    }

    private static string OrderWith(int number, string troubles)
    {
        int forged = troubles.Count(c => c == 'P');
        IEnumerable<string> parcels = Enumerable.Range(0, 2).Select(i =>
            $"{{ \"id\": \"L{i}\", \"declaredAt\": \"2024-01-02T00:00:00Z\", \"trackingForged\": {(i < forged ? "true" : "false")} }}");
        string lists = troubles.Contains('?') ? "" : $", \"parcels\": [ {string.Join(", ", parcels)} ]";
        return $"{{ \"id\": \"A-{number}\", \"createdAt\": \"2024-01-01T00:00:00Z\", \"preSale\": {(troubles.Contains('O') ? "true" : "false")}{lists} }}";
    }

    private static Finding OfStore(Report report) => report.Subjects.Single(s => s.Subject == "store").Findings.Single();

    private static Finding Tally(string tally, string facts, string asOf, string head = "", string zone = "UTC") =>
        OfStore(Report($"{Breach} --- \"id\": \"t\", \"subject\": \"store\", \"tally\": {{ \"of\": [\"r\"], {tally} }}", facts, asOf, zone, head));

    private static Finding Share(string facts) => OfStore(Report(PreSaleTally("\"shareOver\": \"5%\""), facts, "2024-02-01T00:00:00Z"));

    private static string PreSaleTally(string tally) => $$"""
        "id": "r", "subject": "order", "require": { "that": "not order.preSale", "at": "order.createdAt" } ---
        "id": "t", "subject": "store", "tally": { "of": ["r"], {{tally}} }
        """;

    private static string PreSales(int late, int unknown, int fine)
    {
        IEnumerable<string> members = [.. Enumerable.Repeat(", \"preSale\": true", late), .. Enumerable.Repeat("", unknown), .. Enumerable.Repeat(", \"preSale\": false", fine)];
        return $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", members.Select((m, i) => $"{{ \"id\": \"A-{i}\", \"createdAt\": \"2024-01-01T00:00:00Z\"{m} }}"))} ] }}";
    }
}
