namespace SellerRules.Tests.Judging;

public sealed class TableTests
{
    private const string Head = """
        "parameters": {
          "commission": { "by": "category", "table": { "electronics": "8%", "electronics/phone-accessories": "5%", "1509": "12%", "*": "10%" } },
          "strict": { "by": "category", "table": { "electronics": "8%" } },
          "threshold": { "by": "market", "values": { "2024-01-01": { "Spain": "USD 10", "*": "USD 20" }, "2024-03-05": { "ES": "USD 30" } } },
          "lamps": { "by": "text", "table": { "LAMP-EU": 2, "*": 1 } },
          "answer": { "by": "market", "table": { "ES": "PT24H", "*": "PT48H" } },
          "days": { "by": "market", "table": { "ES": "P1D", "*": "P2D" } },
          "usual": { "by": "market", "table": { "ES": "CAINIAO_STANDARD", "*": "USPS" } }
        }
        """;

    private static string Order(string category, string sku = "X") => $$"""
        "destination": "ES", "total": "25 USD", "fulfilmentTime": "PT30H", "lines": [ { "product": "P1", "sku": "{{sku}}", "quantity": 1 } ] } ],
        "products": [ { "id": "P1", "category": {{category}}
        """;

    [Theory]
    [InlineData("\"electronics/phone-accessories\"", "5%")]
    [InlineData("\"electronics/phone-accessories/cases\"", "5%")]
    [InlineData("\"electronics/audio\"", "8%")]
    [InlineData("\"electronics\"", "8%")]
    [InlineData("\"jewellery\"", "12%")]
    [InlineData("\"toys\"", "10%")]
    public void Lookup_ByCategory_TakesTheDeepestPath(string category, string commission) =>
        Assert.Equal(
            (FindingStatus.Met, ""),
            Judge($"all(order.lines, l => @commission[l.product.category] == {commission})", category));

    [Fact]
    public void Lookup_OfAMiss_IsUnknownAndNamesTheKey() =>
        Assert.Equal((FindingStatus.Unknown, "@strict[toys]"), Judge("any(order.lines, l => @strict[l.product.category] > 1%)", "\"toys\""));

    [Fact]
    public void Lookup_OfAnUnknownKey_NamesTheFact() =>
        Assert.Equal((FindingStatus.Unknown, "order.lines[].product.category"), Judge("any(order.lines, l => @commission[l.product.category] > 1%)", "null"));

    [Theory]
    [InlineData("2024-03-04T23:59:59Z", FindingStatus.Met, "")]
    [InlineData("2024-03-05T00:00:00Z", FindingStatus.Breached, "")]
    public void Lookup_OfADatedTable_TakesTheTableOfTheAnchor(string paidAt, FindingStatus status, string unknown)
    {
        Finding finding = JudgedFacts.Order(
            "\"require\": { \"that\": \"order.total >= @threshold[order.destination]\", \"at\": \"order.paidAt\" }",
            $"\"destination\": \"ES\", \"total\": \"25 USD\", \"paidAt\": \"{paidAt}\"",
            "2024-03-10T00:00:00Z",
            head: Head);

        Assert.Equal((status, unknown), (finding.Status, string.Join(" ", finding.Unknown)));
    }

    [Fact]
    public void Lookup_ThatChangesWithItsDate_SaysSo()
    {
        SubjectFindings order = Assert.Single(JudgedFacts.Report(
            "\"subject\": \"order\", \"require\": { \"that\": \"order.total >= @threshold[order.destination]\" }",
            JudgedFacts.Document("\"destination\": \"ES\", \"total\": \"25 USD\""),
            "2024-03-02T00:00:00Z",
            head: Head).Subjects);

        Assert.Equal(JudgedFacts.At("2024-03-05T00:00:00Z"), order.NextChange);
    }

    [Fact]
    public void Lookup_BeforeTheFirstDate_IsUnknownWithThatReason()
    {
        Finding finding = JudgedFacts.Order(
            "\"require\": { \"that\": \"order.total >= @threshold[order.destination]\", \"at\": \"order.createdAt\" }",
            "\"createdAt\": \"2023-12-31T00:00:00Z\", \"destination\": \"ES\", \"total\": \"25 USD\"",
            "2024-03-10T00:00:00Z",
            head: Head);

        Assert.Equal("@threshold has no value before 2024-01-01", Assert.Single(finding.Unknown));
    }

    [Theory]
    [InlineData("any(order.lines, l => @lamps[l.sku] == 2)")]
    [InlineData("order.fulfilmentTime > @answer[order.destination]")]
    [InlineData("order.fulfilmentTime < @answer['GB']")]
    [InlineData("after(order.createdAt, @days[order.destination]) == 2024-03-02T00:00:00Z")]
    [InlineData("@usual[order.destination] == 'CAINIAO_STANDARD'")]
    [InlineData("any(order.parcels, p => p.carrier == @usual['united kingdom'])")]
    [InlineData("@threshold[order.destination] * 2 == USD 60")]
    public void Lookup_OfEachType_IsAValueOfThatType(string that) =>
        Assert.Equal((FindingStatus.Met, ""), Judge(that, "\"toys\"", "LAMP-EU", "\"parcels\": [ { \"id\": \"L\", \"declaredAt\": \"2024-03-01T00:00:00Z\", \"carrier\": \"usps\" } ],"));

    [Theory]
    [InlineData("@commission > 5%", "`@commission` is a table, not a value")]
    [InlineData("@commission[order.destination] > 5%", "the keys of `@commission` are words of `categories`, but this is a word of `markets`")]
    [InlineData("@commission['electronic'] > 5%", "`electronic` is not a word of `reference/categories`")]
    [InlineData("@commission[order.items] > 5%", "the keys of `@commission` are words of `categories`, but this is a number")]
    [InlineData("@usual['ES'] == order.destination", "`CAINIAO_STANDARD` is not a word of `reference/markets`")]
    [InlineData("order.items > @number['ES']", "`@number` is a number, which has no rows")]
    [InlineData("order.items > @misspelt['ES']", "there is no parameter `@misspelt`")]
    public void Bind_LookupThatMakesNoSense_IsRefused(string that, string problem) =>
        Assert.Equal(problem, Assert.Single(RuleSetText.Problems(
            $"\"subject\": \"order\", \"require\": {{ \"that\": \"{that}\" }}",
            head: Head.Replace("\"parameters\": {", "\"parameters\": { \"number\": { \"value\": 3 },", StringComparison.Ordinal))));

    [Theory]
    [InlineData("{ \"by\": \"categry\", \"table\": { \"*\": 1 } }", "a table can't be looked up by `categry`")]
    [InlineData("{ \"by\": \"category\", \"table\": { \"electronic\": 1 } }", "`electronic` is not a word of `reference/categories`")]
    [InlineData("{ \"by\": \"market\", \"table\": { \"GB\": 1, \"uk\": 1 } }", "the table has a row for `GB` already")]
    [InlineData("{ \"by\": \"market\", \"table\": { \"GB\": 1, \"*\": \"5%\" } }", "the table begins with a number, but this is a share")]
    [InlineData("{ \"by\": \"market\", \"values\": { \"2024-01-01\": { \"*\": 1 }, \"2025-01-01\": { \"*\": \"5%\" } } }", "`@t` begins as a table (of a number), but this is a table (of a share)")]
    public void Bind_TableThatMakesNoSense_IsRefused(string table, string problem) =>
        Assert.Equal(problem, Assert.Single(RuleSetText.Problems("\"subject\": \"order\", \"require\": { \"that\": \"true\" }", head: $"\"parameters\": {{ \"t\": {table} }}")));

    [Theory]
    [InlineData("{@commission}", "`@commission` is a table (of a share), which can't stand in a message")]
    [InlineData("{@commission[toys]}", "`@commission` is a table (of a share), which can't stand in a message")]
    public void Bind_TableInAMessage_IsRefused(string placeholder, string problem) =>
        Assert.Equal(problem, Assert.Single(RuleSetText.Problems(
            $"\"subject\": \"order\", \"require\": {{ \"that\": \"true\" }}, \"outcome\": {{ \"severity\": \"info\", \"message\": {{ \"en\": \"{placeholder}\" }} }}", head: Head)));

    private static (FindingStatus Status, string Unknown) Judge(string that, string category, string sku = "X", string more = "") =>
        JudgedFacts.Condition(that, more + Order(category, sku), head: Head);
}
