using NJsonSchema;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Tests.Schema;

public sealed class CasesSchemaTests
{
    private const string Whole =
        """
        { "ruleSet": "a/b", "note": "n", "cases": [ { "name": "n", "asOf": "2024-03-29T11:00:00.000000001Z", "facts": { "orders": [] }, "exactly": false,
          "expect": [ { "rule": "r", "id": "A-1", "status": "met", "due": null, "unknown": ["order.paidAt"] }, { "id": "A-2", "nextChange": "2024-03-29T04:00:00-07:00" } ],
          "expectLedger": [ { "store": "s", "account": "a/b#t", "balance": 12, "actions": ["freeze"] } ],
          "lists": [ { "formatVersion": 1, "list": "own/goods", "complete": true, "entries": [ { "id": "a", "keywords": ["lamp"], "points": 6 } ] } ] } ] }
        """;

    private static readonly Task<JsonSchema> Schema = ShippedSchemas.Load("cases.schema.json");

    [Fact]
    public async Task Validate_EveryShape_IsValid()
    {
        Assert.Empty(Codes(Whole));
        Assert.Empty((await Schema).Validate(ShippedSchemas.Parse(Whole)));
    }

    [Theory]
    [InlineData("\"ruleSet\": \"a/b\"", "\"ruleSet\": \"ab\"")]
    [InlineData("\"ruleSet\": \"a/b\", ", "")]
    [InlineData("\"cases\"", "\"case\"")]
    [InlineData("\"name\": \"n\", ", "")]
    [InlineData("\"name\": \"n\"", "\"name\": \"\"")]
    [InlineData("2024-03-29T11:00:00.000000001Z", "2024-03-29T11:00:00")]
    [InlineData("2024-03-29T11:00:00.000000001Z", "2024-03-29 11:00Z")]
    [InlineData("2024-03-29T11:00:00.000000001Z", "2024-03-29T25:00:00Z")]
    [InlineData("{ \"orders\": [] }", "[]")]
    [InlineData("\"exactly\": false", "\"exactly\": \"no\"")]
    [InlineData("\"status\": \"met\"", "\"status\": \"Met\"")]
    [InlineData("\"due\": null", "\"due\": \"tomorrow\"")]
    [InlineData("\"due\": null", "\"dew\": null")]
    [InlineData("[\"order.paidAt\"]", "\"order.paidAt\"")]
    [InlineData("\"rule\": \"r\"", "\"rule\": \"R r\"")]
    [InlineData("\"rule\": \"r\", ", "")]
    [InlineData("\"id\": \"A-1\", ", "")]
    [InlineData(", \"nextChange\": \"2024-03-29T04:00:00-07:00\"", ", \"rule\": \"r\"")]
    [InlineData("\"account\": \"a/b#t\"", "\"account\": \"#t\"")]
    [InlineData("\"account\": \"a/b#t\", ", "")]
    [InlineData(", \"balance\": 12, \"actions\": [\"freeze\"]", "")]
    [InlineData("\"keywords\": [\"lamp\"], ", "")]
    [InlineData("\"list\": \"own/goods\", ", "")]
    [InlineData("\"complete\": true", "\"complete\": \"yes\"")]
    [InlineData("[ { \"formatVersion\": 1, \"list\"", "[ 1, { \"formatVersion\": 1, \"list\"")]
    public Task Validate_BadShape_IsRefusedByTheSchemaAndTheReader(string part, string replacement) =>
        ShippedSchemas.AssertRefused(Schema, Codes, Whole, part, replacement);

    [Fact]
    public async Task Validate_ShippedCases_AreValid()
    {
        foreach (string file in RepositoryFiles.Below("rules", "*.cases.json"))
        {
            IEnumerable<string> errors = (await Schema).Validate(ShippedSchemas.Parse(File.ReadAllText(RepositoryFolder.Of(file)))).Select(e => e.ToString());

            Assert.Equal((file, ""), (file, string.Join('\n', errors)));
        }
    }

    private static IEnumerable<string> Codes(string text)
    {
        DiagnosticBag bag = new();
        CasesReader.Read(new SourceFile("a.cases.json", text), bag);
        return bag.ToSorted().Select(d => d.Code);
    }
}
