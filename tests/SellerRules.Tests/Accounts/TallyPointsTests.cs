using static SellerRules.Tests.Accounts.LedgerText;

namespace SellerRules.Tests.Accounts;

/// <summary>What the rises of a tally cost: each is an occurrence with its own date.</summary>
public sealed class TallyPointsTests
{
    private static readonly string Twice = Orders("2024-01-01T00:00:00Z", "2024-01-02T00:00:00Z", "2024-03-01T00:00:00Z", "2024-03-02T00:00:00Z", "2024-03-03T00:00:00Z");

    [Theory]
    [InlineData("2024-01-01T00:00:00Z", "")]
    [InlineData("2024-01-02T00:00:00Z", "2024-01-02T00:00:00Z")]
    [InlineData("2024-02-15T00:00:00Z", "2024-01-02T00:00:00Z")]
    [InlineData("2024-06-01T00:00:00Z", "2024-01-02T00:00:00Z 2024-03-02T00:00:00Z")]
    public void Rise_CostsEachTimeAndStaysWhateverTheStateBecomes(string asOf, string dates) => Assert.Equal(dates, Dates("\"reaches\": 2, \"within\": \"P10D\"", asOf));

    [Fact]
    public void Rise_AfterTheRuleEnds_KeepsItsPoints() =>
        Assert.Equal("2024-01-02T00:00:00Z", Dates("\"reaches\": 2, \"within\": \"P10D\"", "2024-06-01T00:00:00Z", "\"effective\": { \"from\": \"2024-01-01\", \"to\": \"2024-02-01\" },"));

    [Fact]
    public void Rise_BeforeTheRuleBegins_CostsNothing() =>
        Assert.Equal("2024-03-02T00:00:00Z", Dates("\"reaches\": 2, \"within\": \"P10D\"", "2024-06-01T00:00:00Z", "\"effective\": { \"from\": \"2024-02-01\" },"));

    [Fact]
    public void Rise_IsJudgedByTheThresholdOfItsDate() =>
        Assert.Equal("2024-01-02T00:00:00Z", Dates(
            "\"reaches\": \"@n\", \"within\": \"P10D\"", "2024-03-02T12:00:00Z", "", ", \"parameters\": { \"n\": { \"values\": { \"2024-01-01\": 2, \"2024-02-01\": 3 } } }"));

    [Fact]
    public void ShareOver_Rise_CostsPoints()
    {
        const string rules = """
            "id": "r", "subject": "order", "require": { "that": "not order.preSale", "at": "order.createdAt" } ---
            "id": "t", "subject": "store", "tally": { "of": ["r"], "shareOver": "50%" }, "outcome": { "severity": "error", "points": { "account": "a", "amount": 2 } }
            """;
        bool[] late = [false, true, true, false, false, true, true, true];
        string facts = $"{{ \"store\": {{ \"id\": \"s\" }}, \"orders\": [ {string.Join(", ", late.Select((isLate, i) => $"{{ \"id\": \"{i}\", \"createdAt\": \"2024-01-{i + 1:00}T00:00:00Z\", \"preSale\": {(isLate ? "true" : "false")} }}"))} ] }}";
        Assert.Equal("2024-01-03T00:00:00Z 2024-01-07T00:00:00Z", Dates(Of(rules, "", facts, "2024-02-01T00:00:00Z")));
    }

    [Fact]
    public void ShareOver_OfOrders_CountsAnOrderAsMetUntilItsParcelBreaks()
    {
        const string rules = """
            "id": "o", "subject": "order", "require": { "that": "not order.preSale", "at": "order.createdAt" } ---
            "id": "p", "subject": "parcel", "require": { "that": "not parcel.trackingForged", "at": "parcel.declaredAt" } ---
            "id": "t", "subject": "store", "tally": { "of": ["o", "p"], "shareOver": "50%" }, "outcome": { "severity": "error", "points": { "account": "a", "amount": 2 } }
            """;
        const string facts = """
            { "store": { "id": "s" }, "orders": [
              { "id": "1", "createdAt": "2024-01-01T00:00:00Z", "preSale": false, "parcels": [ { "id": "a", "declaredAt": "2024-01-10T00:00:00Z", "trackingForged": true } ] },
              { "id": "2", "createdAt": "2024-01-05T00:00:00Z", "preSale": true, "parcels": [] } ] }
            """;
        Assert.Equal("2024-01-10T00:00:00Z", Dates(Of(rules, "", facts, "2024-02-01T00:00:00Z")));
    }

    private static string Dates(string tally, string asOf, string conditions = "", string head = "") =>
        Dates(Of(
            $"{Breach} --- \"id\": \"t\", \"subject\": \"store\", {conditions} \"tally\": {{ \"of\": [\"r\"], {tally} }}, \"outcome\": {{ \"severity\": \"error\", \"points\": {{ \"account\": \"a\", \"amount\": 2 }} }}",
            "", Twice, asOf, "UTC", head));

    private static string Dates(AccountReport account) => string.Join(' ', account.Entries.Select(e => e.OccurredAt));
}
