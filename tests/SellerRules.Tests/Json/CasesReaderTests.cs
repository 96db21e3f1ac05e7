using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class CasesReaderTests
{
    [Fact]
    public void Read_Cases_KeepsWhatIsExpectedAsWritten()
    {
        DiagnosticBag bag = new();
        const string text =
            """
            { "ruleSet": "aliexpress/shipping", "cases": [ {
              "name": "late", "asOf": "2024-03-29T11:00:00.000000001Z", "facts": { "orders": [] }, "exactly": true,
              "expect": [
                { "rule": "confirm-shipment", "id": "A-1", "status": "breached", "due": "2024-03-29T11:00:00Z", "done": null, "unknown": ["order.paidAt"] },
                { "id": "A-1", "nextChange": null } ],
              "expectLedger": [ { "store": "s", "account": "aliexpress/points#transaction", "balance": 12, "actions": ["freeze"] } ] } ] }
            """;

        CaseFileDefinition file = CasesReader.Read(new SourceFile("a.cases.json", text), bag)!;

        Assert.Empty(bag.ToSorted());
        CaseDefinition only = Assert.Single(file.Cases);
        Assert.Equal((Instant.FromUtc(2024, 3, 29, 11, 0).PlusNanoseconds(1), true), (only.AsOf, only.Exactly));
        Assert.Equal(["status", "due", "done", "unknown"], only.Expect[0].Members.Select(m => m.Name));
        Assert.Equal("\"2024-03-29T11:00:00Z\"", text.Substring(only.Expect[0].Members[1].Value.Span.Start, only.Expect[0].Members[1].Value.Span.Length));
        Assert.Null(only.Expect[1].Rule);
        Assert.Equal(("s", "aliexpress/points#transaction"), (only.Ledgers[0].Store!.Value.Value, only.Ledgers[0].Account.Value));
    }

    [Theory]
    [InlineData("\"asOf\": \"2024-03-29T11:00:00Z\"", "\"asOf\": \"2024-03-29T11:00:00\"", "SR0801")]
    [InlineData("\"asOf\": \"2024-03-29T11:00:00Z\"", "\"asOf\": \"9999-03-29T11:00:00Z\"", "SR0801")]
    [InlineData("\"asOf\": \"2024-03-29T11:00:00Z\"", "\"asof\": \"2024-03-29T11:00:00Z\"", "SR0101")]
    [InlineData("\"name\": \"n\"", "\"note\": \"n\"", "SR0102")]
    [InlineData("{ \"orders\": [] }", "[]", "SR0103")]
    [InlineData("\"status\": \"met\"", "\"status\": \"breech\"", "SR0104")]
    [InlineData("\"status\": \"met\"", "\"due\": \"tomorrow\"", "SR0801")]
    [InlineData("\"status\": \"met\"", "\"unknown\": \"order.paidAt\"", "SR0103")]
    [InlineData(", \"status\": \"met\"", "", "SR0802")]
    [InlineData("\"rule\": \"r\", ", "", "SR0102")]
    [InlineData("\"rule\": \"r\"", "\"rule\": \"R 1\"", "SR0201")]
    [InlineData("[ { \"rule\": \"r\", \"id\": \"A\", \"status\": \"met\" } ]", "[]", "SR0802")]
    [InlineData("\"a/b\"", "\"ab\"", "SR0201")]
    [InlineData("\"expect\"", "\"exactly\": \"yes\", \"expect\"", "SR0103")]
    [InlineData("\"expect\"", "\"expectLedger\": [ { \"store\": \"s\", \"account\": \"x\" } ], \"expect\"", "SR0802")]
    public void Read_BadCase_IsOneProblem(string good, string bad, string code)
    {
        DiagnosticBag bag = new();
        const string text =
            """
            { "ruleSet": "a/b", "cases": [ { "name": "n", "asOf": "2024-03-29T11:00:00Z", "facts": { "orders": [] },
              "expect": [ { "rule": "r", "id": "A", "status": "met" } ] } ] }
            """;
        Assert.Contains(good, text, StringComparison.Ordinal);

        CasesReader.Read(new SourceFile("a.cases.json", text.Replace(good, bad, StringComparison.Ordinal)), bag);

        Assert.Equal(code, Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void Read_TwoCasesWithOneName_IsReported()
    {
        DiagnosticBag bag = new();
        const string one = """{ "name": "n", "asOf": "2024-03-29T11:00:00Z", "facts": {}, "exactly": true }""";

        CasesReader.Read(new SourceFile("a.cases.json", $"{{ \"ruleSet\": \"a/b\", \"cases\": [ {one}, {one} ] }}"), bag);

        Assert.Equal("SR0803", Assert.Single(bag.ToSorted()).Code);
    }
}
