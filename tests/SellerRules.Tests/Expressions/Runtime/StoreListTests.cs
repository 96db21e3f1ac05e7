using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Expressions.Runtime;

/// <summary>A store's lists of its own records, and the dates before today of them.</summary>
public sealed class StoreListTests
{
    private const string Head = "\"parameters\": { \"days\": { \"value\": \"P2D\" }, \"number\": { \"value\": 2 } }";

    private const string Orders = """
        "orders": [
          { "id": "A", "createdAt": "2024-03-01T10:00:00Z", "completedAt": "2024-03-05T00:00:00Z", "items": 2 },
          { "id": "B", "createdAt": "2024-03-02T10:00:00Z", "completedAt": "2024-03-06T23:59:59.999999999Z", "items": 3 },
          { "id": "C", "createdAt": "2024-03-03T10:00:00Z", "completedAt": "2024-03-07T00:00:00Z", "items": 4 },
          { "id": "D", "createdAt": "2024-03-04T10:00:00Z", "items": 5 } ]
        """;

    [Theory]
    [InlineData("count(store.orders) == 4")]
    [InlineData("sum(store.orders, o => o.items) == 14")]
    [InlineData("sum(recent(store.orders, o => o.completedAt, @days), o => o.items) == 5")]
    [InlineData("sum(recent(store.orders, o => o.completedAt, @number), o => o.items) == 5")]
    [InlineData("count(recent(where(store.orders, o => o.items > 2), o => o.completedAt, 2)) == 1")]
    [InlineData("count(recent(store.orders, o => date(o.completedAt), @days)) == 2")]
    [InlineData("any(recent(store.orders, o => o.createdAt, 3), o => o.id == 'D')")]
    [InlineData("mean(recent(store.orders, o => o.completedAt, @days), o => o.completedAt - o.createdAt) == 98h")]
    public void StoreOrders_WholeDates_AreCounted(string that) =>
        Assert.Equal((FindingStatus.Met, ""), Condition(that, $"\"store\": {{ \"id\": \"s\" }}, {Orders}", "2024-03-07T15:00:00Z"));

    [Theory]
    [InlineData("\"recorded\": { \"from\": \"2024-03-05T00:00:00Z\" },", FindingStatus.Met, "")]
    [InlineData("\"recorded\": { \"from\": \"2024-03-05T00:00:00.000000001Z\" },", FindingStatus.Unknown, "orders")]
    [InlineData("\"recorded\": { \"until\": \"2024-03-06T23:59:59.999999999Z\" },", FindingStatus.Met, "")]
    [InlineData("\"recorded\": { \"until\": \"2024-03-06T23:59:59Z\" },", FindingStatus.Unknown, "orders")]
    [InlineData("\"recorded\": { \"not\": [\"orders\"] },", FindingStatus.Unknown, "orders")]
    public void Recent_WindowThatIsNotRecorded_IsUnknown(string recorded, FindingStatus status, string unknown) =>
        Assert.Equal(
            (status, unknown),
            Condition("count(recent(store.orders, o => o.createdAt, @days)) == 0", $"{recorded} \"store\": {{ \"id\": \"s\" }}, {Orders}", "2024-03-07T15:00:00Z"));

    [Fact]
    public void Recent_StoreThatOpenedSinceRecorded_HasNoOlderHistory() =>
        Assert.Equal(
            (FindingStatus.Met, ""),
            Condition(
                "count(recent(store.orders, o => o.createdAt, 365)) == 4 and count(store.orders) == 4",
                $"\"recorded\": {{ \"from\": \"2024-02-01T00:00:00Z\" }}, \"store\": {{ \"id\": \"s\", \"openedAt\": \"2024-02-01T00:00:00Z\" }}, {Orders}",
                "2024-03-07T15:00:00Z"));

    [Theory]
    [InlineData("count(store.orders) == 4", FindingStatus.Unknown)]
    [InlineData("any(store.orders, o => o.items == 5)", FindingStatus.Met)]
    public void StoreOrders_HistoryThatBeginsWithTheRecord_MayHaveMore(string that, FindingStatus status) =>
        Assert.Equal(status, Condition(that, $"\"recorded\": {{ \"from\": \"2024-02-01T00:00:00Z\" }}, \"store\": {{ \"id\": \"s\" }}, {Orders}", "2024-03-07T15:00:00Z").Status);

    [Theory]
    [InlineData("count(store.traffic) == 0", "traffic")]
    [InlineData("count(store.products) == 0", "products")]
    public void StoreList_KeyThatIsNotGiven_IsUnknownByThatKey(string that, string unknown) =>
        Assert.Equal((FindingStatus.Unknown, unknown), Condition(that, $"\"store\": {{ \"id\": \"s\" }}, {Orders}", "2024-03-07T15:00:00Z"));

    [Fact]
    public void StoreLists_OfTwoStores_HoldTheirOwn()
    {
        const string Facts = """
            { "stores": [ { "id": "s" }, { "id": "t" } ],
              "orders": [ { "id": "A", "store": "s", "createdAt": "2024-03-01T00:00:00Z" }, { "id": "B", "store": "t", "createdAt": "2024-03-01T00:00:00Z" },
                          { "id": "C", "store": "t", "createdAt": "2024-03-09T00:00:00Z" } ] }
            """;
        Report report = JudgedFacts.Report("\"subject\": \"store\", \"require\": { \"that\": \"count(store.orders) == 2\" }", Facts, "2024-03-08T00:00:00Z");

        Assert.Equal([FindingStatus.Breached, FindingStatus.Breached], report.Subjects.Select(s => s.Findings[0].Status));
        Assert.Equal(JudgedFacts.At("2024-03-09T00:00:00Z"), report.NextChange);
    }

    [Fact]
    public void Recent_ClocksThatChange_CutsDatesInTheZoneOfTheRuleSet()
    {
        // 2024-03-10 has 23 hours in Los Angeles: it begins at 08:00Z and ends at 07:00Z.
        const string Facts = """
            { "store": { "id": "s" }, "orders": [ { "id": "A", "createdAt": "2024-03-10T07:59:59Z" }, { "id": "B", "createdAt": "2024-03-10T08:00:00Z" },
              { "id": "C", "createdAt": "2024-03-11T06:59:59Z" }, { "id": "D", "createdAt": "2024-03-11T07:00:00Z" } ] }
            """;
        Finding finding = JudgedFacts.Report(
            "\"subject\": \"store\", \"require\": { \"that\": \"count(recent(store.orders, o => o.createdAt, 1)) == 2\" }", Facts, "2024-03-11T20:00:00Z", "America/Los_Angeles").Subjects[0].Findings[0];

        Assert.Equal(FindingStatus.Met, finding.Status);
    }

    [Theory]
    [InlineData("P1Y")]
    [InlineData("PT48H")]
    [InlineData("P3661D")]
    public void Recent_WhatIsNoNumberOfDays_IsRefused(string limit) =>
        Assert.Contains(
            "`recent` needs how many dates it looks back, from 1 to 3,660",
            RuleSetText.Problems(
                "\"subject\": \"store\", \"require\": { \"that\": \"count(recent(store.orders, o => o.createdAt, @days)) == 2\" }",
                head: $"\"parameters\": {{ \"days\": {{ \"value\": \"{limit}\" }} }}"));

    [Theory]
    [InlineData("count(recent(store.skus, s => s.lastSoldAt, 3)) == 0", "\"skus\": []", "", "order.lines")]
    [InlineData("count(recent(store.skus, s => s.lastSoldAt, 3)) == 0", "\"category\": \"electronics\"", ", \"lines\": []", "product.skus")]
    [InlineData("count(recent(store.buyers, b => b.firstOrderAt, 3)) == 0", "\"skus\": []", "", "order.buyer")]
    public void Recent_MembersOfAnyTimeMayBeMissing_IsUnknownNamingWhy(string that, string product, string order, string unknown) => Assert.Equal(
        (FindingStatus.Unknown, unknown),
        Condition(
            that,
            $"\"store\": {{ \"id\": \"s\" }}, \"products\": [ {{ \"id\": \"P\", {product} }} ], \"orders\": [ {{ \"id\": \"A\", \"createdAt\": \"2024-03-01T00:00:00Z\", \"paidAt\": \"2024-03-06T00:00:00Z\"{order} }} ]",
            "2024-03-07T15:00:00Z"));

    [Fact]
    public void Recent_WithoutInstantOrDate_IsRefused() =>
        Assert.Contains(
            "`recent` needs the instant or the date that a member counts by, but this is a number",
            RuleSetText.Problems("\"subject\": \"store\", \"require\": { \"that\": \"count(recent(store.orders, o => o.items, 3)) == 2\" }"));

    private static (FindingStatus Status, string Unknown) Condition(string that, string document, string asOf)
    {
        string rule = $"\"subject\": \"store\", \"require\": {{ \"that\": \"{that}\" }}";
        Finding finding = JudgedFacts.Report(rule, $"{{ {document} }}", asOf, head: Head).Subjects.Single(s => s.Subject == "store").Findings[0];
        return (finding.Status, string.Join(" ", finding.Unknown));
    }
}
