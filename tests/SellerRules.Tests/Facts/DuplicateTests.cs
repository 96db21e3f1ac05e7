using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class DuplicateTests
{
    private const string Order = """{ "id": "A", "createdAt": "2024-01-01T00:00:00Z", "lines": [ { "sku": "S" } ] }""";

    [Fact]
    public void Read_SameRecordAgain_CountsOnce()
    {
        FactsDocument facts = FactsText.Read($$"""{ "orders": [ {{Order}}, {{Order}} ] }""");

        Assert.Single(facts.Orders);
        Assert.Empty(facts.Rejected);
        Assert.Empty(facts.Notes);
    }

    [Fact]
    public void Read_OtherFactsUnderTheSameId_RejectsTheSecondAndNamesTheFirst()
    {
        FactsDocument facts = FactsText.Read($$"""
            { "orders": [ {{Order}},
              { "id": "A", "createdAt": "2024-01-02T00:00:00Z" } ] }
            """);

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Equal(Instant.FromUtc(2024, 1, 1, 0, 0), Assert.Single(facts.Orders).CreatedAt);
        Assert.Equal(("SR0713", 2, 3, "order"), (rejection.Code, rejection.Line, rejection.Column, rejection.Subject));
        Assert.Contains("facts.json, line 1, column 15", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RecordedLater_ReplacesAndIsNoted()
    {
        FactsDocument facts = FactsText.Read("""
            { "recorded": { "until": "2024-01-02T00:00:00Z" },
              "orders": [ { "id": "A", "buyer": "x" }, { "id": "B" },
                          { "id": "A", "buyer": "y", "recorded": { "until": "2024-01-03T00:00:00Z" } } ] }
            """);

        Assert.Equal([("A", "y"), ("B", null)], facts.Orders.Select(o => (o.Id, o.Buyer)));
        FactNote note = Assert.Single(facts.Notes);
        Assert.Same(facts.Orders[0], note.Record);
        Assert.Equal("replaced-record", note.Code);
        Assert.Empty(facts.Rejected);
    }

    [Fact]
    public void Read_RecordedEarlier_IsRejected()
    {
        FactsDocument facts = FactsText.Read("""
            { "orders": [ { "id": "A", "buyer": "y", "recorded": { "until": "2024-01-03T00:00:00Z" } }, { "id": "A", "buyer": "x", "recorded": { "until": "2024-01-02T00:00:00Z" } } ] }
            """);

        Assert.Equal("y", Assert.Single(facts.Orders).Buyer);
        Assert.Single(facts.Rejected);
    }

    [Fact]
    public void Read_SameIdInTwoStores_AreTwoRecords()
    {
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "store": "s" }, { "id": "A", "store": "t" } ], "traffic": [ { "store": "s", "date": "2024-01-01" }, { "store": "t", "date": "2024-01-01" } ] }""");

        Assert.Equal((2, 2), (facts.Orders.Count, facts.Traffic.Count));
    }

    [Fact]
    public void Read_StoreNamedOnce_IsTheDocuments()
    {
        FactsDocument facts = FactsText.Read("""{ "store": { "id": "s" }, "orders": [ { "id": "A", "store": "s" }, { "id": "A", "buyer": "x" } ] }""");

        Assert.Equal("SR0713", Assert.Single(facts.Rejected).Code);
    }

    [Fact]
    public void Combine_Documents_KeepTheirOwnKnowledgeAndStore()
    {
        FactsDocument one = FactsText.Read("""{ "store": { "id": "s" }, "recorded": { "until": "2024-01-02T00:00:00Z" }, "assume": { "order.preSale": false }, "zone": "Europe/Madrid", "orders": [ { "id": "A", "paidAt": "2024-03-31T02:30:00" } ] }""");
        FactsDocument two = FactsText.Read("""{ "store": { "id": "t" }, "orders": [ { "id": "A" } ], "assume": { "order.preSale": true, "order.addressVague": false } }""");

        FactsDocument all = FactsDocument.Combine([one, two]);

        Assert.Equal([("A", "s"), ("A", "t")], all.Orders.Select(o => (o.Id, o.Store)));
        Assert.Equal([Instant.FromUtc(2024, 1, 2, 0, 0), null], all.Orders.Select(o => o.Recorded!.Until));
        Assert.Null(all.DefaultStore);
        Assert.Same(all.Orders[0], Assert.Single(all.Notes).Record);
        Assert.Equal([new Assumption("order.preSale", false), new Assumption("order.addressVague", false)], all.Assume);
        Assert.Equal("SR0715", Assert.Single(all.Rejected).Code);
    }

    [Fact]
    public void Combine_OneStoreForAll_LeavesTheRecordsAlone()
    {
        FactsDocument one = FactsText.Read("""{ "store": { "id": "s" } }""");
        FactsDocument two = FactsText.Read($$"""{ "orders": [ {{Order}} ] }""");

        FactsDocument all = FactsDocument.Combine([one, two]);

        Assert.Equal("s", all.DefaultStore);
        Assert.Same(two.Orders[0], Assert.Single(all.Orders));
    }

    [Fact]
    public void Combine_SameRecordInTwoDocuments_CountsOnceOrIsRejected()
    {
        FactsDocument one = FactsText.Read($$"""{ "orders": [ {{Order}} ] }""");
        FactsDocument same = FactsText.Read($$"""{ "orders": [ {{Order}} ] }""");
        FactsDocument other = FactsText.Read("""{ "orders": [ { "id": "A" } ] }""");

        Assert.Empty(FactsDocument.Combine([one, same]).Rejected);
        Assert.Single(FactsDocument.Combine([one, same]).Orders);
        Assert.Contains("facts.json, line 1", Assert.Single(FactsDocument.Combine([one, other]).Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Combine_OneOrNone_IsThatOrEmpty()
    {
        FactsDocument one = FactsText.Read($$"""{ "orders": [ {{Order}} ] }""");

        Assert.Same(one, FactsDocument.Combine([one]));
        Assert.Empty(FactsDocument.Combine([]).Orders);
    }
}
