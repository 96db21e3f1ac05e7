using NJsonSchema;
using SellerRules.Diagnostics;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Tests.Schema;

public sealed class ListSchemaTests
{
    private const string Whole =
        """
        { "$schema": "../schema/list.schema.json", "formatVersion": 1, "list": "own/goods", "title": { "en": "Goods", "zh-CN": "商品" }, "note": "n", "complete": false,
          "headings": [ { "id": "h", "title": { "en": "H" }, "note": "n" } ],
          "entries": [
            { "id": "a", "heading": "h", "category": "toys", "keywords": ["lamp"], "brand": "B", "markets": ["ES"], "points": 0.5, "from": "2024-01-01", "to": null, "note": "n" } ] }
        """;

    private static readonly Task<JsonSchema> Schema = ShippedSchemas.Load("list.schema.json");

    [Fact]
    public async Task Validate_EveryShape_IsValid()
    {
        Assert.Empty(Codes(Whole));
        Assert.Empty((await Schema).Validate(ShippedSchemas.Parse(Whole)));
    }

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"list\": \"own/goods\"", "\"list\": \"goods\"")]
    [InlineData("\"list\": \"own/goods\", ", "")]
    [InlineData("\"complete\": false,", "")]
    [InlineData("\"complete\": false", "\"complete\": null")]
    [InlineData("\"entries\"", "\"entires\"")]
    [InlineData("{ \"en\": \"Goods\", \"zh-CN\": \"商品\" }", "{ \"en\": \" \" }")]
    [InlineData("{ \"en\": \"H\" }", "\"H\"")]
    [InlineData("\"id\": \"h\", ", "")]
    [InlineData("\"id\": \"a\", ", "")]
    [InlineData("\"id\": \"a\"", "\"id\": \" \"")]
    [InlineData("[\"lamp\"]", "[\" \"]")]
    [InlineData("[\"lamp\"]", "\"lamp\"")]
    [InlineData("\"brand\": \"B\"", "\"brand\": \"\"")]
    [InlineData("\"points\": 0.5", "\"points\": -1")]
    [InlineData("\"from\": \"2024-01-01\"", "\"from\": \"2024-02-30\"")]
    [InlineData("\"from\": \"2024-01-01\"", "\"from\": \"1066-10-14\"")]
    [InlineData("\"category\": \"toys\", \"keywords\": [\"lamp\"], \"brand\": \"B\", \"markets\": [\"ES\"], ", "")]
    [InlineData("\"points\": 0.5", "\"pionts\": 0.5")]
    public Task Validate_BadShape_IsRefusedByTheSchemaAndTheReader(string part, string replacement) =>
        ShippedSchemas.AssertRefused(Schema, Codes, Whole, part, replacement);

    [Fact]
    public async Task Validate_TheShippedList_IsValid() =>
        Assert.Empty((await Schema).Validate(ShippedSchemas.Parse(RepositoryFolder.Read("rules/reference/prohibited.json"))));

    private static IEnumerable<string> Codes(string text)
    {
        DiagnosticBag bag = new();
        EntryListReader.Read(new SourceFile("a.json", text), bag);
        return bag.ToSorted().Select(d => d.Code);
    }
}
