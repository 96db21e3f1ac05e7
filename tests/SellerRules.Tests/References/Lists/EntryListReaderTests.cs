using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Tests.References.Lists;

public sealed class EntryListReaderTests
{
    [Fact]
    public void Read_EveryShape_IsRead()
    {
        EntryList list = Read("""
            { "$schema": "x", "formatVersion": 1, "list": "own/goods", "title": { "en": "Goods" }, "note": "n", "complete": false,
              "headings": [ { "id": "h", "title": { "en": "H" } } ],
              "entries": [
                { "id": "all", "heading": "h", "category": "39", "keywords": ["Lamp", "ＬＡＭＰ", "灯"], "brand": "Brand x", "markets": ["Spain", "ES", "gb"], "points": 0.5, "from": "2024-01-01", "to": "2025-01-01", "note": "n" },
                { "id": "open", "category": null, "keywords": ["a"], "brand": null, "points": null, "from": null, "to": null }
              ] }
            """);

        ListEntry entry = list.Entries[0];
        Assert.Equal(("own/goods", false, 2), (list.Id, list.IsComplete, list.Entries.Count));
        Assert.Equal(("electronics/lighting", "BRAND X", 0.5m), (entry.Category, entry.Brand, entry.Points));
        Assert.Equal(["LAMP", "灯"], entry.Keywords);
        Assert.Equal(["ES", "GB"], entry.Markets);
        Assert.Equal([new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1)], list.Dates);
        Assert.StartsWith("sha256:", list.Version, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"list\": \"goods\"", "SR0623")]
    [InlineData("\"complete\": 1", "SR0603")]
    [InlineData("\"entires\": []", "SR0602 SR0601")]
    [InlineData("\"title\": {}", "SR0108")]
    [InlineData("\"headings\": [ { \"id\": \" \", \"title\": { \"en\": \"H\" } } ]", "SR0623")]
    [InlineData("\"headings\": [ { \"id\": \"h\" } ]", "SR0601")]
    [InlineData("\"entries\": [ { \"keywords\": [\"a\"] } ]", "SR0601")]
    [InlineData("\"entries\": [ { \"id\": \"\", \"keywords\": [\"a\"] } ]", "SR0623")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"keywords\": [\"\\u200B\"] } ]", "SR0623")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"keywords\": \"a\" } ]", "SR0603")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"brand\": \" \" } ]", "SR0623")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"markets\": [] } ]", "SR0622")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"markets\": [\"Atlantis\"] } ]", "SR0620")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"category\": \"lamps\" } ]", "SR0620")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"heading\": \"h\", \"brand\": \"b\" } ]", "SR0620")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"brand\": \"b\", \"points\": \"6\" } ]", "SR0603")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"brand\": \"b\", \"from\": \"1066-10-14\" } ]", "SR0623")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"brand\": \"b\", \"from\": \"2024-02-30\" } ]", "SR0606")]
    [InlineData("\"entries\": [ { \"id\": \"a\", \"colour\": \"red\", \"brand\": \"b\" } ]", "SR0602")]
    public void Read_WhatCannotBe_IsReported(string members, string codes)
    {
        string key = members[1..members.IndexOf('"', 1)];
        string[] usual = ["\"formatVersion\": 1", "\"list\": \"own/goods\"", "\"complete\": true", "\"entries\": []"];
        IEnumerable<string> others = usual.Where(u => !u.StartsWith($"\"{key}\"", StringComparison.Ordinal) && !(key == "entires" && u.StartsWith("\"entries\"", StringComparison.Ordinal)));
        DiagnosticBag bag = new();

        Assert.Null(EntryListReader.Read(new SourceFile("goods.json", $"{{ {string.Join(", ", others.Append(members))} }}"), bag));
        Assert.Equal(codes.Split(' ').Order(StringComparer.Ordinal), bag.ToSorted().Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Find_TheShippedList_HasItsSeventeenHeadingsAndWaitsForEntries()
    {
        EntryList list = EntryLists.Shipped.Find("reference/prohibited")!;

        Assert.False(list.IsComplete);
        Assert.Empty(list.Entries);
        Assert.Equal(17, Newtonsoft.Json.Linq.JObject.Parse(RepositoryFolder.Read("rules/reference/prohibited.json"))["headings"]!.Count());
        Assert.Null(EntryLists.Shipped.Find("reference/permitted"));
    }

    private static EntryList Read(string text)
    {
        DiagnosticBag bag = new();
        EntryList? list = EntryListReader.Read(new SourceFile("goods.json", text), bag);
        Assert.Empty(bag.ToSorted().Select(d => d.ToString()));
        return list!;
    }
}
