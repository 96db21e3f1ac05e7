using System.Text;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Imports;

namespace SellerRules.Tests.Imports;

public sealed class CainiaoTrackingTests
{
    [Fact]
    public void Read_Events_ComeByTimeAndTheEpochWins()
    {
        TrackedParcel parcel = Assert.Single(Sample().Parcels);

        Assert.Equal("LP00088000042CN", parcel.Number);
        Assert.Equal(
            [
                new ParcelEvent { At = Instant.FromUtc(2024, 3, 30, 14, 0), Code = "PU_PICKUP_SUCCESS" },
                new ParcelEvent { At = Instant.FromUtc(2024, 3, 31, 4, 0), Code = "SC_INBOUND_SUCCESS" },
            ],
            parcel.Events);
    }

    [Fact]
    public void MergeInto_MatchingParcel_GetsTheEventsOnce()
    {
        using FileStream stream = Samples.Open("aliexpress-order.json");
        FactsDocument facts = AliExpressOrders.Read(stream, new FactsReaderOptions());

        FactsDocument merged = Sample().MergeInto(Sample().MergeInto(facts));

        Assert.Empty(merged.Rejected);
        Assert.Equal(2, merged.Orders[0].Parcels![0].Events!.Count);
        Assert.Null(merged.Orders[1].Parcels!.FirstOrDefault());
        Assert.All(merged.Orders, o => Assert.True(merged.Places.ContainsKey(o)));
        Assert.Same(merged.Orders[1], Assert.Single(merged.Notes).Record);
    }

    [Fact]
    public void MergeInto_DeliveryCode_DeliversTheParcel()
    {
        TrackingHistory history = Read("""{ "module": [ { "mailNo": "P1", "detailList": [ { "time": 1711857600000, "actionCode": "GTMS_SIGNED" } ] } ] }""");
        Order order = new() { Id = "A", CreatedAt = Instant.FromUtc(2024, 3, 1, 0, 0), Parcels = [new Parcel { Id = "P1", DeclaredAt = null, Carrier = "CAINIAO_STANDARD" }] };

        FactsDocument merged = history.MergeInto(new FactsDocument { Orders = [order] });

        Assert.Equal(Instant.FromUtc(2024, 3, 31, 4, 0), merged.Orders[0].Parcels![0].DeliveredAt);
    }

    [Fact]
    public void MergeInto_NoSuchParcel_IsRejectedByNumber()
    {
        Rejection rejection = Assert.Single(Sample().MergeInto(new FactsDocument()).Rejected);

        Assert.Equal(("SR0721", "parcel", 3), (rejection.Code, rejection.Subject, rejection.Line));
        Assert.Contains("`LP00088000042CN`", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void MergeInto_SharedPayloads_Match()
    {
        using FileStream orders = File.OpenRead(SharedData.File("payloads/aliexpress-order-detail.json"));
        using FileStream tracking = File.OpenRead(SharedData.File("payloads/cainiao-tracking.json"));

        FactsDocument facts = CainiaoTracking.Read(tracking, new FactsReaderOptions()).MergeInto(AliExpressOrders.Read(orders, new FactsReaderOptions()));

        Assert.Empty(facts.Rejected);
        Assert.Equal(
            [(Instant.FromUtc(2025, 11, 2, 8, 15, 9), "PU_PICKUP_SUCCESS"), (Instant.FromUtc(2025, 11, 2, 11, 0, 6), "SC_INBOUND_SUCCESS"), (Instant.FromUtc(2025, 11, 8, 11, 20, 12), "LH_ARRIVE")],
            facts.Orders[0].Parcels![0].Events!.Select(e => (e.At!.Value, e.Code!)));
        Assert.Null(facts.Orders[0].Parcels![1].Events);
    }

    [Theory]
    [InlineData("\"time\": 1762071309000, \"timeStr\": \"2025-11-02 16:15:09\"", null)]
    [InlineData("\"time\": 1762071309000, \"timeStr\": \"2025-11-02 09:15:09\"", "disagreeing-times")]
    [InlineData("\"time\": 1762071309000, \"timeStr\": \"yesterday\"", null)]
    public void MergeInto_TimeAndTextThatDisagree_AreNotedOnTheEvent(string times, string? code)
    {
        FactsDocument orders = SellerRules.Tests.Facts.FactsText.ReadOrder("\"createdAt\": \"2025-11-01T00:00:00Z\", \"parcels\": [ { \"id\": \"P\" } ]");

        FactsDocument facts = Read($$"""{ "module": [ { "mailNo": "P", "detailList": [ { {{times}}, "actionCode": "X" } ] } ] }""").MergeInto(orders);

        ParcelEvent happened = Assert.Single(facts.Orders[0].Parcels![0].Events!);
        Assert.Equal(Instant.FromUtc(2025, 11, 2, 8, 15, 9), happened.At);
        Assert.Equal(code is null ? [] : [(code, "event.at")], facts.Notes.Select(n => (n.Code, n.Fact)));
        Assert.All(facts.Notes, n => Assert.Same(happened, n.Record));
    }

    [Theory]
    [InlineData("""{ "modules": [] }""", "no `module`")]
    [InlineData("""{ "module": [ { "detailList": [] } ] }""", "no `mailNo`")]
    [InlineData("""{ "module": [ { "mailNo": "P", "detailList": [ { "actionCode": "X" } ] } ] }""", "neither `time` nor `timeStr`")]
    [InlineData("""{ "module": [ { "mailNo": "P", "detailList": [ { "time": 99999999999999999 } ] } ] }""", "1900 to 2199")]
    [InlineData("""{ "module": [ { "mailNo": "P", "detailList": [ { "timeStr": "yesterday" } ] } ] }""", "no instant")]
    public void Read_BadTracking_IsRejected(string json, string reason) =>
        Assert.Contains(reason, Assert.Single(Read(json).Rejected).Reason, StringComparison.Ordinal);

    private static TrackingHistory Sample()
    {
        using FileStream stream = Samples.Open("cainiao-tracking.json");
        TrackingHistory history = CainiaoTracking.Read(stream, new FactsReaderOptions());
        Assert.Empty(history.Rejected);
        return history;
    }

    private static TrackingHistory Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return CainiaoTracking.Read(stream, new FactsReaderOptions());
    }
}
