using System.Text;
using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Imports;

namespace SellerRules.Tests.Imports;

public sealed class AliExpressOrdersTests
{
    [Fact]
    public void Read_OpenOrder_HoldsWhatTheAnswerKnows()
    {
        Order order = Sample().Orders[0];

        Assert.Equal("8180000000000042", order.Id);
        Assert.Equal(Utc("2024-03-30T06:40:12Z"), order.CreatedAt);
        Assert.Equal(Utc("2024-03-30T06:41:03Z"), order.PaidAt);
        Assert.Equal(("ES", new Money(34.20m, "USD")), (order.Destination, order.Total!.Value));
        Assert.Equal(
            [new OrderLine { Product = "1005000000000001", Sku = "LAMP-EU-5W", Quantity = 1, Price = new Money(24.90m, "USD") }, new OrderLine { Product = "1005000000000002", Sku = "CREAM-50", Quantity = 1, Price = new Money(9.30m, "USD") }],
            order.Lines!);
        Parcel parcel = Assert.Single(order.Parcels!);
        Assert.Equal(("LP00088000042CN", "CAINIAO_STANDARD", Utc("2024-03-30T09:15:00Z"), (Instant?)null), (parcel.Id, parcel.Carrier, parcel.DeclaredAt!.Value, parcel.DeliveredAt));
        Assert.Null(parcel.Events);
    }

    [Fact]
    public void Read_Answer_IsRecordedUntilItsOwnTimeInChina() =>
        Assert.All(Sample().Orders, o => Assert.Equal(Utc("2024-03-31T12:00:00Z"), o.Recorded!.Until));

    [Fact]
    public void Read_OpenOrder_AccusesNobodyOfWhatTheAnswerCannotKnow()
    {
        IReadOnlyList<string> not = Sample().Orders[0].Recorded!.Not;

        Assert.Contains("order.shipmentConfirmedAt", not);
        Assert.Contains("order.signedAt", not);
        Assert.Contains("order.refunds", not);
        Assert.Contains("order.sequence", not);
        Assert.DoesNotContain("order.cancelledAt", not);
        Assert.DoesNotContain("order.completedAt", not);
        Assert.DoesNotContain("order.disputedAt", not);
        Assert.DoesNotContain("parcel.deliveredAt", Sample().Orders[0].Parcels![0].Recorded!.Not);
    }

    [Fact]
    public void Read_ClosedOrder_DoesNotSayHowItEnded()
    {
        Order order = Sample().Orders[1];

        Assert.Empty(order.Parcels!);
        Assert.Contains("order.completedAt", order.Recorded!.Not);
        Assert.Contains("order.cancelledAt", order.Recorded.Not);
        Assert.Contains("order.disputedAt", order.Recorded.Not);
    }

    [Fact]
    public void Read_UnknownFacts_AreAllFacts() =>
        Assert.All(Sample().Orders.SelectMany(o => o.Recorded!.Not), p => Assert.NotNull(FactTypes.Standard.Find(p.Split('.')[0])!.Find(p.Split('.')[1])));

    [Fact]
    public void Read_SkippedLocalTime_IsNoted()
    {
        FactsDocument facts = Sample();

        FactNote note = Assert.Single(facts.Notes);
        Assert.Same(facts.Orders[1], note.Record);
        Assert.Equal(("skipped-local-time", "order.createdAt"), (note.Code, note.Fact));
        Assert.Equal([Utc("2024-03-10T09:30:00Z"), Utc("2024-03-10T10:30:00Z")], note.Candidates);
        Assert.Equal(Utc("2024-03-10T10:30:00Z"), facts.Orders[1].CreatedAt);
    }

    [Theory]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 01:07:10\"", "2025-11-02T08:07:10Z", "repeated-local-time")]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 01:07:10\", \"gmt_pay_success_timestamp\": 1762074430123", "2025-11-02T09:07:10.123Z", null)]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 01:07:10\", \"gmt_pay_success_ms\": \"1762070830000\"", "2025-11-02T08:07:10Z", null)]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 01:07:10\", \"gmt_pay_success_epoch\": 1762074430", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"gmt_pay_success\": 1762074430", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"gmt_pay_success\": \"1762074430000\"", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"gmt_pay_success_epoch\": 1762074430", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 03:07:10\", \"gmt_pay_success_epoch\": 1762074430", "2025-11-02T09:07:10Z", "disagreeing-times")]
    [InlineData("\"gmt_pay_success\": \"2025-11-02 01:07:11\", \"gmt_pay_success_epoch\": 1762074430", "2025-11-02T09:07:10Z", "disagreeing-times")]
    public void Read_EpochBesideATime_Decides(string members, string expected, string? code)
    {
        FactsDocument facts = Read($$"""{ "time_stamp": "2025-11-03 18:00:00", "target": { "id": "7", "gmt_create": "2025-11-01 20:00:00", {{members}} } }""");

        Assert.Empty(facts.Rejected);
        Assert.Equal(Utc(expected), facts.Orders[0].PaidAt);
        Assert.Equal(code is null ? [] : [(code, "order.paidAt", 2)], facts.Notes.Select(n => (n.Code, n.Fact, n.Candidates.Count)));
    }

    [Theory]
    [InlineData("\"over_time_left\": \"2025-11-09 01:07:10\"", "2025-11-09T09:07:10Z", null)]
    [InlineData("\"over_time_left\": \"2025-11-02 01:07:10\"", "2025-11-02T08:07:10Z", "repeated-local-time")]
    [InlineData("\"over_time_left\": \"2025-11-02 01:07:10\", \"timeout_left_time\": 85629500", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"over_time_left\": \"2025-11-02 01:07:10\", \"timeout_left_time\": \"82030000\"", "2025-11-02T08:07:10Z", null)]
    [InlineData("\"over_time_left\": \"2025-11-02 01:07:10\", \"left_send_good_day\": \"0\", \"left_send_good_hour\": \"23\", \"left_send_good_min\": \"47\"", "2025-11-02T09:07:10Z", null)]
    [InlineData("\"over_time_left\": \"2025-11-02 01:07:10\", \"left_send_good_day\": \"1\", \"left_send_good_hour\": \"1\", \"left_send_good_min\": \"0\"", "2025-11-02T10:20:00Z", "disagreeing-times")]
    [InlineData("\"over_time_left\": \"2025-11-01 02:20:00\", \"timeout_left_time\": -3600000", "2025-11-01T08:20:00Z", "disagreeing-times")]
    [InlineData("\"timeout_left_time\": 1000", null, null)]
    public void Read_TimeThatIsLeft_TellsWhichEndIsMeant(string members, string? expected, string? code)
    {
        FactsDocument facts = Read($$"""{ "time_stamp": "2025-11-01 17:20:00", "target": { "id": "7", "gmt_create": "2025-10-31 20:00:00", {{members}} } }""");

        Assert.Empty(facts.Rejected);
        Assert.Equal(expected is null ? null : Utc(expected), facts.Orders[0].StepEndsAt);
        Assert.Equal(code is null ? [] : [(code, "order.stepEndsAt", 2)], facts.Notes.Select(n => (n.Code, n.Fact, n.Candidates.Count)));
    }

    [Fact]
    public void Read_FieldWithAZoneOfItsOwn_GoesBeforeTheMarketplaces()
    {
        FactsReaderOptions options = new() { FieldZones = new Dictionary<string, DateTimeZone> { ["order.paidAt"] = DateTimeZone.Utc, ["recorded.until"] = DateTimeZone.Utc } };
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("""{ "time_stamp": "2025-11-03 18:00:00", "target": { "id": "7", "gmt_create": "2025-11-01 20:00:00", "gmt_pay_success": "2025-11-02 01:07:10" } }"""));
        Order order = AliExpressOrders.Read(stream, options).Orders[0];

        Assert.Equal([Utc("2025-11-02T03:00:00Z"), Utc("2025-11-02T01:07:10Z"), Utc("2025-11-03T18:00:00Z")], new[] { order.CreatedAt, order.PaidAt, order.Recorded!.Until });
    }

    [Fact]
    public void Read_Document_ClaimsNoHistory()
    {
        Recorded recorded = Sample().Recorded!;

        Assert.Equal(recorded.Until, recorded.From);
    }

    [Fact]
    public void Read_SharedPayload_HoldsItsOddities()
    {
        using FileStream stream = File.OpenRead(SharedData.File("payloads/aliexpress-order-detail.json"));
        FactsDocument facts = AliExpressOrders.Read(stream, new FactsReaderOptions());

        Assert.Empty(facts.Rejected);
        Order order = Assert.Single(facts.Orders);
        Assert.Equal(("8190000000000017", Utc("2025-11-02T06:40:12Z"), Utc("2025-11-02T08:07:10Z")), (order.Id, order.CreatedAt!.Value, order.PaidAt!.Value));
        Assert.Equal(Utc("2025-11-03T10:05:11Z"), order.Recorded!.Until);
        Assert.Equal(new Money(59.10m, "USD"), order.Total);
        Assert.Equal([Utc("2025-11-12T12:30:00Z"), null], order.Parcels!.Select(p => p.DeliveredAt));
        FactNote note = Assert.Single(facts.Notes);
        Assert.Equal(("repeated-local-time", "order.paidAt"), (note.Code, note.Fact));
        Assert.Equal([Utc("2025-11-02T08:07:10Z"), Utc("2025-11-02T09:07:10Z")], note.Candidates);
    }

    [Theory]
    [InlineData("""{ "error_response": { "code": 27, "msg": "Invalid session" } }""", "Invalid session")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00" } }""", "no `target`")]
    [InlineData("""{ "x_response": { "target": { "id": 1, "gmt_create": "2024-03-31 20:00:00" } } }""", "no `time_stamp`")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00", "target": { "gmt_create": "2024-03-31 20:00:00" } } }""", "no `id`")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1 } } }""", "no `gmt_create`")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "31.3.2024" } } }""", "no instant")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "2024-03-31 20:00:00", "order_amount": { "amount": "1.00", "cent": 200, "currency_code": "USD" } } } }""", "contradicts itself")]
    [InlineData("""{ "x_response": { "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "2024-03-31 20:00:00", "logistic_info_list": { "a": [ { "gmt_send": "2024-03-31 20:00:00" } ] } } } }""", "no `logistics_no`")]
    [InlineData("""{ "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "2024-03-31 20:00:00", "gmt_create_epoch": "soon" } }""", "seconds or milliseconds since 1970")]
    [InlineData("""{ "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": 9999999999 } }""", "outside 1900 to 2199")]
    [InlineData("""{ "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "20240331" } }""", "no instant")]
    [InlineData("""{ "time_stamp": "2024-03-31 20:00:00", "target": { "id": 1, "gmt_create": "2024-03-31 20:00:00", "over_time_left": "2024-04-03 20:00:00", "timeout_left_time": 1.5 } }""", "whole number of milliseconds")]
    [InlineData("""[ 7 ]""", "a number stands here")]
    [InlineData("""{ "x_response": """, "file ends")]
    public void Read_BadAnswer_IsRejectedWithItsReason(string json, string reason)
    {
        FactsDocument facts = Read(json);

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Empty(facts.Orders);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
        Assert.True(rejection is { Line: > 0, Column: > 0 });
    }

    [Fact]
    public void Read_OneBadAnswerOfTwo_KeepsTheOther()
    {
        FactsDocument facts = Read("""[ { "error_response": {} }, { "time_stamp": "2024-03-31 20:00:00", "target": { "id": "7", "gmt_create": "2024-03-31 20:00:00" } } ]""");

        Assert.Equal("7", Assert.Single(facts.Orders).Id);
        Assert.Single(facts.Rejected);
    }

    private static FactsDocument Sample()
    {
        using FileStream stream = Samples.Open("aliexpress-order.json");
        FactsDocument facts = AliExpressOrders.Read(stream, new FactsReaderOptions());
        Assert.Empty(facts.Rejected);
        return facts;
    }

    private static FactsDocument Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return AliExpressOrders.Read(stream, new FactsReaderOptions());
    }

    private static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
