using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class FactTypesTests
{
    [Theory]
    [InlineData("order", "orders", "store", false, true, "createdAt")]
    [InlineData("line", "lines", "order", true, false, null)]
    [InlineData("parcel", "parcels", "order", true, true, "declaredAt")]
    [InlineData("event", "events", "parcel", true, false, "at")]
    [InlineData("proof", "proofs", "parcel", true, true, "uploadedAt")]
    [InlineData("refund", "refunds", "order", true, true, "requestedAt")]
    [InlineData("product", "products", "store", false, true, null)]
    [InlineData("certificate", "certificates", "product", true, false, null)]
    [InlineData("productSku", "skus", "product", true, false, null)]
    [InlineData("listing", "markets", "product", true, true, null)]
    [InlineData("week", "weeks", "store", false, true, null)]
    [InlineData("metric", "metrics", "week", true, true, null)]
    [InlineData("weekIndustry", "industry", "week", true, false, null)]
    [InlineData("scoreDay", "scores", "store", false, true, null)]
    [InlineData("skuWeek", "skuWeeks", "store", false, true, null)]
    [InlineData("inquiry", "inquiries", "store", false, true, "receivedAt")]
    [InlineData("campaign", "campaigns", "store", false, true, null)]
    [InlineData("violation", "violations", "store", false, true, "at")]
    [InlineData("reportReview", "reportReviews", "store", true, false, "at")]
    [InlineData("trafficDay", "traffic", "store", false, true, null)]
    [InlineData("clickSource", "clickSources", "store", false, true, null)]
    [InlineData("store", "stores", null, false, true, null)]
    [InlineData("salesDay", "", "store", false, true, null)]
    public void Find_StandardType_KnowsWhereItStands(string name, string key, string? parent, bool nested, bool subject, string? birth)
    {
        FactType type = Assert.IsType<FactType>(FactTypes.Standard.Find(name));

        Assert.Equal((key, parent, nested, subject, birth), (type.Key, type.Parent, type.IsNested, type.IsSubject, type.Birth?.Name));
        Assert.Equal(subject, type.Identify is not null);
    }

    [Theory]
    [InlineData("order", "createdAt", "Event", "Instant")]
    [InlineData("order", "disputeExpectedAt", "Planned", "Instant")]
    [InlineData("order", "badReviewLikelihood", "Attribute", "Share")]
    [InlineData("order", "destination", "Attribute", "Word")]
    [InlineData("order", "store", "Attribute", "Record")]
    [InlineData("order", "itemsTotal", "Derived", "Money")]
    [InlineData("parcel", "pickedUpAt", "Derived", "Instant")]
    [InlineData("parcel", "scans", "Derived", "List")]
    [InlineData("product", "informationQuality", "Attribute", "Score")]
    [InlineData("certificate", "expiresOn", "Planned", "Date")]
    [InlineData("trafficDay", "previous", "Derived", "Record")]
    [InlineData("salesDay", "averageOrderValue", "Derived", "Money")]
    [InlineData("salesDay", "date", "Derived", "Date")]
    [InlineData("week", "start", "Planned", "Instant")]
    [InlineData("week", "industry", "Attribute", "Record")]
    [InlineData("metric", "previous", "Derived", "Record")]
    [InlineData("store", "markHeldSince", "Planned", "Instant")]
    [InlineData("campaign", "startsAt", "Planned", "Instant")]
    public void Properties_OfEachSort_HaveClassAndKind(string type, string fact, string factClass, string kind)
    {
        FactProperty property = FactTypes.Standard.Find(type)!.Find(fact)!;

        Assert.Equal((factClass, kind), (property.Class.ToString(), property.Kind.ToString()));
        Assert.Equal(factClass == "Derived", property.IsDerived);
    }

    [Fact]
    public void Properties_Lists_NameTheirMembers()
    {
        FactType order = FactTypes.Standard.Find("order")!;
        FactType product = FactTypes.Standard.Find("product")!;

        Assert.Equal((FactKind.Record, "parcel"), (order.Find("parcels")!.ElementKind!.Value, order.Find("parcels")!.RecordType));
        Assert.Equal((FactKind.Word, "markets"), (product.Find("markets")!.ElementKind!.Value, product.Find("markets")!.Vocabulary));
        Assert.Equal((true, "product"), (FactTypes.Standard.Find("line")!.Find("product")!.IsReference, FactTypes.Standard.Find("line")!.Find("product")!.RecordType));
    }

    [Fact]
    public void Properties_Defaults_AreKnown()
    {
        Assert.Equal(new LocalDate(2199, 12, 31), FactTypes.Standard.Find("certificate")!.Find("expiresOn")!.Default);
        Assert.Equal("id", FactTypes.Standard.Find("parcel")!.Find("trackingNumber")!.DefaultFact);
        Assert.Equal("UTC", FactTypes.Standard.Find("trafficDay")!.Find("zone")!.Default);
        Assert.Equal(false, FactTypes.Standard.Find("metric")!.Find("lowerIsBetter")!.Default);
        Assert.Equal("respondedAt", FactTypes.Standard.Find("refund")!.Find("response")!.BelongsTo);
    }

    [Fact]
    public void Identify_Day_IsStoreAndDate()
    {
        TrafficDay day = new() { Date = new LocalDate(2024, 12, 14) };
        RecordIdentity identify = FactTypes.Standard.Find("trafficDay")!.Identify!;

        Assert.Equal("2024-12-14", identify(day, null, NodaTime.DateTimeZoneProviders.Tzdb));
        Assert.Equal("s-1/2024-12-14", identify(day, "s-1", NodaTime.DateTimeZoneProviders.Tzdb));
        Assert.Equal("s-2/2024-12-14", identify(day with { Store = "s-2" }, "s-1", NodaTime.DateTimeZoneProviders.Tzdb));
        Assert.Equal(
            "s-1/2024-12-14/10.0.0.1",
            FactTypes.Standard.Find("clickSource")!.Identify!(new ClickSource { Store = "s-1", Date = new LocalDate(2024, 12, 14), Address = "10.0.0.1" }, null, NodaTime.DateTimeZoneProviders.Tzdb));
    }

    [Fact]
    public void Properties_OfAllTypes_AreConsistent()
    {
        foreach (FactType type in FactTypes.Standard.All)
        {
            Assert.All(type.Properties, p => Assert.False(p.RecordType is not null && FactTypes.Standard.Find(p.RecordType) is null, $"{type.Name}.{p.Name}"));
            Assert.All(type.Properties, p => Assert.True(p.BelongsTo is null || type.Find(p.BelongsTo) is { Class: FactClass.Event }, $"{type.Name}.{p.Name}"));
            Assert.Equal(type.Properties.Count, type.Properties.Select(p => p.Name).Distinct().Count());
            Assert.True(type.Parent is null || FactTypes.Standard.Find(type.Parent) is not null);
        }
    }
}
