using SellerRules.References;

namespace SellerRules.Tests.References;

public sealed class CarriersTests
{
    [Theory]
    [InlineData("PU_PICKUP_SUCCESS", true, true, false)]
    [InlineData("LH_ARRIVE", false, true, false)]
    [InlineData("SC_INBOUND_SUCCESS", false, true, false)]
    [InlineData("GTMS_SIGNED", false, true, true)]
    [InlineData("GWMS_ACCEPT", false, false, false)]
    public void Codes_OfCainiao_AreToldApart(string code, bool pickUp, bool scan, bool delivery)
    {
        Carrier carrier = Carriers.Shipped.Find("CAINIAO_STANDARD")!;

        Assert.Equal((pickUp, scan, delivery), (carrier.IsPickUp(code), carrier.IsScan(code), carrier.IsDelivery(code)));
    }

    [Fact]
    public void Find_Alias_IsTheCarrier()
    {
        Assert.Equal("FEDEX_GROUND", Carriers.Shipped.Find("FedEx Ground")!.Id);
        Assert.False(Carriers.Shipped.Find("Seller Shpping")!.Approved);
        Assert.True(Carriers.Shipped.Find("usps")!.Approved);
        Assert.Null(Carriers.Shipped.Find("PIGEON"));
    }
}
