using System.Globalization;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Expressions.Runtime;

/// <summary>Deviations, least members and runs over lists, and what becomes of money and lengths of time.</summary>
public sealed class ListFigureTests
{
    private const string Lines = """
        "lines": [
          { "sku": "a", "quantity": 2, "price": "20.00 USD" }, { "sku": "b", "quantity": 4, "price": "10.00 USD" }, { "sku": "c", "quantity": 4, "price": "10.00 USD" },
          { "sku": "d", "quantity": 4, "price": "30.00 USD" }, { "sku": "e", "quantity": 5, "price": "30.00 USD" }, { "sku": "f", "quantity": 5, "price": "30.00 USD" },
          { "sku": "g", "quantity": 7, "price": "30.00 USD" }, { "sku": "h", "quantity": 9, "price": "40.00 USD" } ]
        """;

    [Theory]
    [InlineData("stdev(order.lines, l => l.quantity) == 2")]
    [InlineData("stdev(order.lines, l => l.price) == USD 10")]
    [InlineData("stdev(order.lines, l => 7.5) == 0")]
    [InlineData("minBy(order.lines, l => l.price).sku == 'b'")]
    [InlineData("minBy(order.lines, l => -l.price).sku == 'h'")]
    [InlineData("minBy(order.lines, l => 0 - l.quantity).quantity == 9")]
    [InlineData("minBy(where(order.lines, l => l.quantity > 4), l => l.price).sku == 'e'")]
    [InlineData("longestRun(order.lines, l => l.quantity == 4) == 3")]
    [InlineData("longestRun(order.lines, l => l.price == USD 30) == 4")]
    [InlineData("longestRun(order.lines, l => l.quantity > 100) == 0")]
    [InlineData("longestRun(where(order.lines, l => l.quantity != 4), l => l.price <= USD 30) == 4")]
    [InlineData("round(order.total / 7, 2) == USD 14.29")]
    [InlineData("round(-(order.total) / 8, 0) == -(USD 13)")]
    [InlineData("abs(order.total - USD 150) == USD 50")]
    [InlineData("abs(order.createdAt - order.paidAt) == 1h")]
    public void Function_OfKnownValues_IsWorkedOut(string that) =>
        Assert.Equal((FindingStatus.Met, ""), JudgedFacts.Condition(that, $"\"total\": \"100 USD\", \"paidAt\": \"2024-03-01T01:00:00Z\", {Lines}"));

    [Theory]
    [InlineData("stdev(order.lines, l => l.quantity) == 2", "[]", "`order.lines` is empty")]
    [InlineData("stdev(order.lines, l => l.quantity) == 2", """[ { "quantity": 2 }, {} ]""", "order.lines[].quantity")]
    [InlineData("stdev(order.lines, l => l.price) > USD 2", """[ { "price": "2 USD" }, { "price": "2 EUR" } ]""", "a rate from EUR to USD")]
    [InlineData("minBy(order.lines, l => l.quantity).sku == 'a'", "[]", "`order.lines` is empty")]
    [InlineData("minBy(order.lines, l => l.quantity).sku == 'a'", """[ { "quantity": 2, "sku": "a" }, {} ]""", "order.lines[].quantity")]
    [InlineData("minBy(order.lines, l => l.quantity).sku == 'a'", """[ { "quantity": 2 } ]""", "order.lines[].sku")]
    [InlineData("mean(order.lines, l => l.quantity * 1h) == 1h", "[]", "a division by zero")]
    public void Function_OfWhatIsNotKnown_IsUnknown(string that, string lines, string unknown) =>
        Assert.Equal((FindingStatus.Unknown, unknown), JudgedFacts.Condition(that, $"\"lines\": {lines}"));

    [Theory]
    [InlineData("1, null, 1", FindingStatus.Unknown)]
    [InlineData("1, 1, null", FindingStatus.Unknown)]
    [InlineData("1, 1, 0, null, 0", FindingStatus.Met)]
    [InlineData("1, 1, 0, null", FindingStatus.Met)]
    [InlineData("1, 1, 0, null, 1, 0", FindingStatus.Met)]
    [InlineData("1, 1, 0, null, 1, 1", FindingStatus.Unknown)]
    public void LongestRun_WithAnUndecidedMember_IsKnownWhereItDoesNotMatter(string quantities, FindingStatus status)
    {
        string lines = string.Join(", ", quantities.Split(", ").Select(q => $"{{ \"quantity\": {q} }}"));

        Assert.Equal(
            (status, status == FindingStatus.Met ? "" : "order.lines[].quantity"),
            JudgedFacts.Condition("longestRun(order.lines, l => l.quantity == 1) == 2", $"\"lines\": [ {lines} ]"));
    }

    [Theory]
    [InlineData("x, y, x", FindingStatus.Met)]
    [InlineData("x, ?, x", FindingStatus.Unknown)]
    [InlineData("x, y, x, y, ?", FindingStatus.Met)]
    public void LongestRun_WithAMemberThatMayNotBeOne_JoinsWhatIsBesideIt(string skus, FindingStatus status)
    {
        string lines = string.Join(", ", skus.Split(", ").Select(s => s == "?" ? "{ \"quantity\": 2 }" : $"{{ \"sku\": \"{s}\", \"quantity\": {(s == "x" ? 1 : 2)} }}"));

        Assert.Equal(
            status,
            JudgedFacts.Condition("longestRun(where(order.lines, l => l.sku != 'z'), l => l.quantity == 1) == 1", $"\"lines\": [ {lines} ]").Status);
    }

    [Fact]
    public void MinBy_OfEventsThatHaveNotHappened_IsNotYet()
    {
        const string rule = "\"require\": { \"that\": \"minBy(order.parcels, p => p.deliveredAt).trackingForged\" }";

        Assert.Equal(FindingStatus.Waiting, JudgedFacts.Order(rule, "\"parcels\": []", "2024-03-10T00:00:00Z").Status);
        Assert.Equal(
            FindingStatus.Waiting,
            JudgedFacts.Order(rule, "\"parcels\": [ { \"id\": \"p\", \"declaredAt\": \"2024-03-02T00:00:00Z\" } ]", "2024-03-10T00:00:00Z").Status);
    }

    [Theory]
    [InlineData("0, 1", 1)]
    [InlineData("1, 2", 2)]
    [InlineData("1, 1, 2", 1)]
    [InlineData("-1, -2", -2)]
    [InlineData("0, -1", -1)]
    public void Mean_OfLengths_IsRoundedToTheNanosecond(string nanos, long mean)
    {
        string[] parts = nanos.Split(", ");
        string parcels = string.Join(", ", parts.Select((part, i) =>
        {
            long length = long.Parse(part, CultureInfo.InvariantCulture);
            return $"{{ \"id\": \"p{i}\", \"declaredAt\": \"2024-03-02T00:00:00.00000000{5}Z\", \"deliveredAt\": \"2024-03-02T00:00:00.00000000{5 + length}Z\" }}";
        }));
        const string rule = """ "formula": { "value": "mean(order.parcels, p => p.deliveredAt - p.declaredAt)", "name": "transit" } """;

        Assert.Equal(NodaTime.Duration.FromNanoseconds(mean), JudgedFacts.Order(rule, $"\"parcels\": [ {parcels} ]", "2024-03-10T00:00:00Z").Value);
    }

    [Theory]
    [InlineData("stdev(order.parcels, p => p.deliveredAt - p.declaredAt) > 1h", "`stdev` can't take a length of time")]
    [InlineData("minBy(order.lines, l => l.sku).sku == 'a'", "`minBy` can't take a text")]
    [InlineData("longestRun(order.lines, l => l.quantity) > 1", "`longestRun` needs a question that is true or false, but this is a number")]
    [InlineData("round(order.createdAt - order.paidAt, 2) > 1h", "`round` needs a number here, but this is a length of time")]
    public void Load_WhatAFunctionCannotTake_IsRefused(string that, string problem) =>
        Assert.Equal([problem], RuleSetText.Problems($"\"subject\": \"order\", \"require\": {{ \"that\": \"{that}\" }}"));

    [Fact]
    public void Load_ClockThatStartsWithALeastMember_IsRefused() => Assert.StartsWith(
        "`from` can't be chosen",
        Assert.Single(RuleSetText.Problems("""
            "subject": "order", "deadline": { "from": "minBy(order.parcels, p => p.declaredAt).declaredAt", "within": "PT4H", "done": "order.signedAt" }
            """)),
        StringComparison.Ordinal);
}
