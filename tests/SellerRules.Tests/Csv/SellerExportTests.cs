using System.Text;
using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Facts;

namespace SellerRules.Tests.Csv;

public sealed class SellerExportTests
{
    private const string Header = "订单号,订单状态,下单时间,付款时间,订单金额,商品编码,数量,收货国家,确认收货时间,有售后\n";

    [Fact]
    public void Read_Sample_HoldsItsOrders()
    {
        using FileStream stream = Samples.Open("seller-export.csv");
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions { FileName = "seller-export.csv" });

        Assert.Equal(["E-0001", "E-0002", "E-0003", "E-0004"], facts.Orders.Select(o => o.Id));
        Order first = facts.Orders[0];
        Assert.Equal((Instant.FromUtc(2024, 3, 10, 7, 15), new Money(1171.07m, "CNY"), "ES"), (first.CreatedAt!.Value, first.Total!.Value, first.Destination));
        Assert.Equal(Instant.FromUtc(2024, 3, 26, 11, 10), first.CompletedAt);
        Assert.Null(first.SignedAt);
        Assert.Empty(first.Refunds!);
        Assert.Null(facts.Orders[1].Refunds);
        Assert.Equal([("LAMP-EU-5W", 1), ("CREAM-50", 2)], facts.Orders[3].Lines!.Select(l => (l.Sku!, l.Quantity!.Value)));
        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Equal(("seller-export.csv", 7, 3, "SR0705", "order"), (rejection.File, rejection.Line, rejection.Column, rejection.Code, rejection.Subject));
        Assert.Contains("`下单时间`", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Sample_SaysWhatItCouldKnow()
    {
        using FileStream stream = Samples.Open("seller-export.csv");
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions());

        Assert.Equal(Instant.FromUtc(2024, 3, 9, 8, 0), facts.Recorded!.From);
        Assert.Equal(Instant.FromUtc(2024, 3, 31, 2, 47), facts.Recorded.Until);
        Assert.Contains("order.shipmentConfirmedAt", facts.Recorded.Not);
        Assert.Contains("order.parcels", facts.Recorded.Not);
        Assert.DoesNotContain("order.cancelledAt", facts.Orders[0].Recorded!.Not);
        Assert.DoesNotContain("order.refundedAt", facts.Orders[0].Recorded!.Not);
        Assert.Contains("order.refundedAt", facts.Orders[1].Recorded!.Not);
        Assert.Contains("order.cancelledAt", facts.Orders[2].Recorded!.Not);
        Assert.Contains("order.refundedAt", facts.Orders[2].Recorded!.Not);
        Assert.DoesNotContain("order.completedAt", facts.Orders[3].Recorded!.Not);
        Assert.All(facts.Orders.SelectMany(o => o.Recorded!.Not), p => Assert.NotNull(FactTypes.Standard.Find(p.Split('.')[0])!.Find(p.Split('.')[1])));
    }

    [Fact]
    public void Read_SkippedLocalTime_IsNotedOnItsOrder()
    {
        using FileStream stream = Samples.Open("seller-export.csv");
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions());

        FactNote note = Assert.Single(facts.Notes);
        Assert.Same(facts.Orders[1], note.Record);
        Assert.Equal(("skipped-local-time", "order.createdAt"), (note.Code, note.Fact));
    }

    [Fact]
    public void Read_OtherZone_ReadsTimesThere()
    {
        FactsDocument facts = Read("A,交易完成,12/14/2024 00:30,,,,,,,\n", DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);

        Assert.Equal(Instant.FromUtc(2024, 12, 13, 16, 30), Assert.Single(facts.Orders).CreatedAt);
        Assert.Equal(Instant.FromUtc(2024, 12, 13, 16, 0), facts.Recorded!.From);
    }

    [Fact]
    public void Read_ColumnWithAZoneOfItsOwn_ReadsItThere()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Header + "A,交易完成,12/14/2024 00:30,12/14/2024 00:30,,,,,,\n"));
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions { FieldZones = new Dictionary<string, DateTimeZone> { ["order.paidAt"] = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] } });

        Assert.Equal([Instant.FromUtc(2024, 12, 14, 8, 30), Instant.FromUtc(2024, 12, 13, 16, 30)], new[] { facts.Orders[0].CreatedAt!.Value, facts.Orders[0].PaidAt!.Value });
    }

    [Theory]
    [InlineData(",交易完成,12/14/2024 00:30,,,,,,,0", 1, "must not be empty")]
    [InlineData("A,交易完成,,,,,,,,0", 3, "no `下单时间`")]
    [InlineData("A,交易完成,2024-12-14 00:30,,,,,,,0", 3, "12/31/2024 23:59")]
    [InlineData("A,交易完成,12/14/2024 00:30,,171.07,,,,,0", 5, "CN￥ 171.07")]
    [InlineData("A,交易完成,12/14/2024 00:30,,CN￥ 1.7.1,,,,,0", 5, "CN￥ 171.07")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,-1,,,0", 7, "0 or more")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,1.5,,,0", 7, "whole number")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,,,,yes", 10, "`0` or `1`")]
    [InlineData("A,交易完成,12/14/2024 00:30", 1, "another number of fields")]
    [InlineData("A,交易\"完成,12/14/2024 00:30,,,,,,,0", 1, "`\"`")]
    public void Read_BadRow_RejectsItsOrderOnly(string row, int field, string reason)
    {
        FactsDocument facts = Read($"B,交易完成,12/14/2024 00:30,,,,,,,0\n{row}\nC,交易完成,12/14/2024 00:30,,,,,,,0\n");

        Rejection rejection = Assert.Single(facts.Rejected);
        Assert.Equal(["B", "C"], facts.Orders.Select(o => o.Id));
        Assert.Equal((3, field), (rejection.Line, rejection.Column));
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BadSecondRowOfAnOrder_RejectsTheOrderWhole()
    {
        FactsDocument facts = Read("A,交易完成,12/14/2024 00:30,,,S1,1,,,0\nA,交易完成,12/14/2024 00:30,,,S2,x,,,0\nB,交易完成,12/14/2024 00:30,,,S1,1,,,0\n");

        Assert.Equal("B", Assert.Single(facts.Orders).Id);
        Assert.Equal(3, Assert.Single(facts.Rejected).Line);
    }

    [Fact]
    public void Read_RowsThatContradictEachOther_NameTheFirst()
    {
        FactsDocument facts = Read("A,交易完成,12/14/2024 00:30,,,S1,1,,,0\nA,交易完成,12/14/2024 00:31,,,S2,1,,,0\n");

        Assert.Empty(facts.Orders);
        Assert.Contains("line 2", Assert.Single(facts.Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_QuotedLineBreak_KeepsTheLineNumbers()
    {
        FactsDocument facts = Read("A,交易完成,12/14/2024 00:30,,,\"S\n1\",1,,,0\nB,交易完成,x,,,,,,,0\n");

        Assert.Equal("S\n1", Assert.Single(facts.Orders).Lines![0].Sku);
        Assert.Equal(4, Assert.Single(facts.Rejected).Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("订单号,下单时间\n")]
    [InlineData("Order,Status\n")]
    public void Read_WithoutNeededColumns_NamesThem(string text)
    {
        Rejection rejection = Assert.Single(ReadText(text).Rejected);

        Assert.Equal(("SR0722", 1), (rejection.Code, rejection.Line));
        Assert.Contains("`订单状态`", rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NotUtf8_RejectsTheRow()
    {
        using MemoryStream stream = new([.. Encoding.UTF8.GetBytes(Header + "A,"), 0xFF, .. ",12/14/2024 00:30,,,,,,,0\n"u8]);

        Assert.Contains("UTF-8", Assert.Single(SellerExport.Read(stream, new FactsReaderOptions()).Rejected).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_RealExport_HoldsEveryRow()
    {
        using FileStream stream = File.OpenRead(SharedData.File("orders/seller-export-2024-10_2025-06.csv"));
        FactsDocument facts = SellerExport.Read(stream, new FactsReaderOptions());

        Assert.Empty(facts.Rejected);
        Assert.Equal(1555, facts.Orders.Count);
        Assert.Equal(1327, facts.Orders.Count(o => o.CompletedAt is not null));
        Assert.Equal(1553, facts.Orders.Count(o => o.Destination == "US"));
        Assert.Equal(2, facts.Orders.Count(o => o.Destination == "NL"));
        Assert.Equal(Instant.FromUtc(2024, 10, 2, 7, 0), facts.Recorded!.From);
        Assert.Equal(facts.Orders.Max(o => new[] { o.CreatedAt, o.PaidAt, o.CompletedAt }.Max()), facts.Recorded.Until);
    }

    private static FactsDocument Read(string rows, DateTimeZone? zone = null) => ReadText(Header + rows, zone);

    private static FactsDocument ReadText(string text, DateTimeZone? zone = null)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        return SellerExport.Read(stream, new FactsReaderOptions { DefaultZone = zone });
    }
}
