using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class FactsReaderTests
{
    private const string Sample = """
        { "zone": "America/Los_Angeles",
          "onSkippedTime": "forward", "onAmbiguousTime": "earlier",
          "recorded": { "until": "2024-04-02T00:00:00Z", "not": ["order.parcels"] },
          "assume":   { "order.preSale": false },
          "store":   { "id": "s-1", "openedAt": "2023-05-01T00:00:00Z" },
          "orders":  [ { "id": "A-1", "store": "s-1", "createdAt": "2024-03-29T07:00:00Z", "paidAt": null, "preSale": false, "destination": "ES",
                         "total": "59.10 USD", "shipmentConfirmedAt": null, "signedAt": null, "completedAt": null, "cancelledAt": null,
                         "lines":   [ { "product": "P1", "sku": "LAMP-EU", "quantity": 2, "price": "24.90 USD" } ],
                         "parcels": [ { "id": "LP1", "carrier": "CAINIAO_STANDARD", "declaredAt": null, "pickedUpAt": null, "deliveredAt": null, "trackingForged": false,
                                        "events": [ { "at": "2024-03-30T02:00:00Z", "code": "PU_PICKUP_SUCCESS" } ] } ],
                         "refunds": [ { "id": "R1", "requestedAt": "2024-03-30T02:00:00Z", "respondedAt": null, "response": null, "returnReceivedAt": null, "inspectedAt": null } ] } ],
          "products": [ { "id": "P1", "category": "electronics/lighting/led", "markets": ["ES", "GB"], "informationQuality": 4.8, "videoLength": "PT30.5S", "videoLoadFailureRate": "8.6%",
                          "certificates": [ { "kind": "CE", "number": null, "expiresOn": "2027-01-01" } ], "skus": [ { "sku": "LAMP-EU", "listed": true } ] } ],
          "traffic":  [ { "store": "s-1", "date": "2024-12-14", "impressions": 1234, "advertised": false } ],
          "clickSources": [ { "date": "2024-12-14", "address": "10.0.0.1", "clicks": 6 } ],
          "rates": [ { "on": "2024-01-01", "from": "CNY", "to": "USD", "rate": "0.14" } ] }
        """;

    [Fact]
    public void Read_WholeDocument_HoldsEachFact()
    {
        FactsDocument facts = FactsText.Read(Sample);

        Assert.Empty(facts.Rejected);
        Assert.Empty(facts.Notes);
        Assert.Equal("s-1", facts.DefaultStore);
        Assert.Equal(Instant.FromUtc(2024, 4, 2, 0, 0), facts.Recorded!.Until);
        Assert.Equal(["order.parcels"], facts.Recorded.Not);
        Assert.Equal(new Assumption("order.preSale", false), Assert.Single(facts.Assume));
        Order order = Assert.Single(facts.Orders);
        Assert.Equal(Instant.FromUtc(2024, 3, 29, 7, 0), order.CreatedAt);
        Assert.Null(order.PaidAt);
        Assert.Equal(new Money(59.10m, "USD"), order.Total);
        Assert.Equal(new OrderLine { Product = "P1", Sku = "LAMP-EU", Quantity = 2, Price = new Money(24.90m, "USD") }, Assert.Single(order.Lines!));
        Parcel parcel = Assert.Single(order.Parcels!);
        Assert.Equal(("LP1", false, "PU_PICKUP_SUCCESS"), (parcel.Id, parcel.TrackingForged, Assert.Single(parcel.Events!).Code));
        Assert.Equal("R1", Assert.Single(order.Refunds!).Id);
        Product product = Assert.Single(facts.Products);
        Assert.Equal(["ES", "GB"], product.Markets!);
        Assert.Equal((4.8m, Duration.FromMilliseconds(30500), 0.086m), (product.InformationQuality!.Value, product.VideoLength!.Value, product.VideoLoadFailureRate!.Value));
        Assert.Equal(new LocalDate(2027, 1, 1), Assert.Single(product.Certificates!).ExpiresOn);
        Assert.Equal((1234, false), (facts.Traffic[0].Impressions!.Value, facts.Traffic[0].Advertised!.Value));
        Assert.Equal(6, facts.ClickSources[0].Clicks);
        Assert.Equal(new ExchangeRate(new LocalDate(2024, 1, 1), "CNY", "USD", 0.14m), Assert.Single(facts.Rates));
    }

    [Fact]
    public void Read_NullAndAbsent_AreTheSame()
    {
        Order given = Assert.Single(FactsText.ReadOrder("""  "paidAt": null, "lines": null, "recorded": null, "note": "x" """).Orders);

        Assert.Equal(given, Assert.Single(FactsText.Read("""{ "orders": [ { "id": "A-1" } ], "products": null }""").Orders));
        Assert.Null(given.Lines);
    }

    [Fact]
    public void Read_EmptyListAndText_AreKnown()
    {
        Order order = Assert.Single(FactsText.ReadOrder(""" "lines": [], "buyer": "" """).Orders);

        Assert.Empty(order.Lines!);
        Assert.Equal("", order.Buyer);
    }

    [Theory]
    [InlineData("2024-03-29T07:00:00Z", "2024-03-29T07:00:00Z")]
    [InlineData("2024-03-29T07:00Z", "2024-03-29T07:00:00Z")]
    [InlineData("2024-03-29T07:00:00.123456789Z", "2024-03-29T07:00:00.123456789Z")]
    [InlineData("2024-03-29T07:00:00.5+08:00", "2024-03-28T23:00:00.5Z")]
    [InlineData("2024-03-29T07:00:00-09:30", "2024-03-29T16:30:00Z")]
    [InlineData("1900-01-01T00:00:00Z", "1900-01-01T00:00:00Z")]
    [InlineData("2200-01-01T01:00:00+02:00", "2199-12-31T23:00:00Z")]
    public void Read_InstantWithOffset_IsExact(string text, string expected) =>
        Assert.Equal(
            NodaTime.Text.InstantPattern.ExtendedIso.Parse(expected).Value,
            Assert.Single(FactsText.ReadOrder($"\"createdAt\": \"{text}\"").Orders).CreatedAt);

    [Fact]
    public void Read_OwnType_StandsUnderItsName()
    {
        FactTypes types = FactTypes.Standard.With<OwnFactTypeTests.Warehouse>("warehouse", "warehouses", w => w.Id, w => w.OpenedAt);
        FactsDocument facts = FactsText.Read(
            """{ "recorded": { "not": ["warehouse.country"] }, "warehouses": [ { "id": "W1", "openedAt": "2024-01-01T00:00:00Z", "doors": ["A"] }, { "id": 7 } ] }""",
            new FactsReaderOptions { Types = types });

        OwnFactTypeTests.Warehouse warehouse = Assert.IsType<OwnFactTypeTests.Warehouse>(Assert.Single(facts.Own["warehouse"]));
        Assert.Equal(("W1", "A"), (warehouse.Id, Assert.Single(warehouse.Doors!)));
        Assert.Equal("warehouse", Assert.Single(facts.Rejected).Subject);
    }

    [Fact]
    public void Read_SixtyFourLevels_AreEnough()
    {
        string deep = new string('[', 61) + new string(']', 61);
        string deeper = new string('[', 62) + new string(']', 62);

        Assert.Equal("order", Assert.Single(FactsText.ReadOrder($"\"buyer\": {deep}").Rejected).Subject);
        Assert.Equal("SR0022", Assert.Single(FactsText.ReadOrder($"\"buyer\": {deeper}").Rejected).Code);
    }
}
