using System.Text;
using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Tests.Facts;
using SellerRules.Tests.Reporting;

namespace SellerRules.Tests.Csv;

/// <summary>Read in parts, an export holds what it holds as one document, and is judged alike.</summary>
public sealed class ExportPartsTests
{
    private static readonly FactsReaderOptions[] Ways =
    [
        new() { FileName = "export.csv" },
        new() { FileName = "export.csv", DefaultZone = DateTimeZoneProviders.Tzdb["Europe/Madrid"] },
        new() { FileName = "export.csv", FieldZones = new Dictionary<string, DateTimeZone> { ["order.paidAt"] = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] } },
    ];

    [Fact]
    public void ReadParts_DisorderlyRows_HoldWhatTheWholeHolds()
    {
        int orders = 0;
        int rejected = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            Random random = new(seed);
            byte[] export = DisorderlyExport.Of(random, random.Next(1, 120), oneOddIn: random.Next(4, 60));
            FactsReaderOptions options = Ways[seed % Ways.Length];

            FactsDocument whole = Whole(export, options);
            FactsDocument together = Together(Parts(export, options, blockBytes: random.Next(4) * random.Next(2_000)));

            Assert.Equal(DocumentWords.Of(whole with { Places = new Dictionary<object, FactPlace>() }), DocumentWords.Of(together));
            Assert.All(together.Notes, note => Assert.Contains(together.Orders, order => ReferenceEquals(order, note.Record)));
            (orders, rejected) = (orders + whole.Orders.Count, rejected + whole.Rejected.Count);
        }

        Assert.InRange(orders, 3_000, int.MaxValue);
        Assert.InRange(rejected, 1_000, int.MaxValue);
    }

    [Fact]
    public void ReadParts_RowsOfAnOrderApart_MakeItAtItsFirst()
    {
        string rows = "A,交易完成,12/14/2024 00:30,,,S1,1,,,0\nB,交易完成,12/14/2024 00:31,,,S1,1,,,0\nA,交易完成,12/14/2024 00:30,,,S2,2,,,0\nB,交易完成,12/14/2024 00:32,,,S1,1,,,0\n";

        FactsDocument[] parts = [.. Parts(Encoding.UTF8.GetBytes(DisorderlyExport.Header + rows), Ways[0])];

        Order order = Assert.Single(parts[0].Orders);
        Assert.Equal(["S1", "S2"], order.Lines!.Select(line => line.Sku));
        Assert.Equal(5, Assert.Single(parts[1].Rejected).Line);
        Assert.Equal(2, parts.Length);
    }

    [Fact]
    public void ReadParts_ManyOrders_HoldAFewEach()
    {
        string rows = string.Concat(Enumerable.Range(0, 1_000).Select(i => $"A{i},交易完成,12/14/2024 00:30,,,S1,1,,,0\n"));

        FactsDocument[] parts = [.. Parts(Encoding.UTF8.GetBytes(DisorderlyExport.Header + rows), Ways[0])];

        Assert.All(parts, part => Assert.InRange(part.Orders.Count, 1, 64));
        Assert.Equal(Enumerable.Range(0, 1_000).Select(i => $"A{i}"), parts.SelectMany(part => part.Orders).Select(order => order.Id));
        Assert.All(parts, part => Assert.Same(parts[0].Recorded, part.Recorded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("订单号,下单时间\nA,12/14/2024 00:30\n")]
    [InlineData(DisorderlyExport.Header)]
    [InlineData(DisorderlyExport.Header + "A,交易完成,x,,,,,,,\n")]
    public void ReadParts_WithoutOrders_SayWhatTheWholeSays(string export)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(export);

        FactsDocument together = Together(Parts(bytes, Ways[0]));

        Assert.Equal(DocumentWords.Of(Whole(bytes, Ways[0])), DocumentWords.Of(together));
        Assert.False(together.IsGiven("order"));
    }

    [Fact]
    public void ReadParts_QuoteThatNobodyCloses_EndThere()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(DisorderlyExport.Header + "A,交易完成,12/14/2024 00:30,,,S1,1,,,0\nB,\"" + new string('x', 3 << 20) + "\n");

        Assert.Equal(
            DocumentWords.Of(Whole(bytes, Ways[0]) with { Places = new Dictionary<object, FactPlace>() }),
            DocumentWords.Of(Together(Parts(bytes, Ways[0]))));
    }

    [Fact]
    public void Session_DisorderlyExport_SaysWhatTheWholeSays()
    {
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);
        for (int seed = 0; seed < 12; seed++)
        {
            Random random = new(seed);
            Hold(engine, DisorderlyExport.Of(random, 60, oneOddIn: 40), Instant.FromUtc(2024, 3, 9, 0, 0) + Duration.FromHours(random.Next(7_000)));
        }
    }

    [Fact]
    public void Session_RealExport_SaysWhatTheWholeSays()
    {
        byte[] export = File.ReadAllBytes(SharedData.File("orders/seller-export-2024-10_2025-06.csv"));
        RuleEngine engine = RuleEngine.Compile(RuleSets.AliExpress);

        Hold(engine, export, Instant.FromUtc(2025, 3, 5, 12, 0));
        Hold(engine, export, Instant.FromUtc(2025, 7, 1, 0, 0));
    }

    private static void Hold(RuleEngine engine, byte[] export, Instant asOf)
    {
        Report whole = engine.Evaluate(Whole(export, Ways[0]), asOf, TestContext.Current.CancellationToken);
        ReportSession session = engine.Begin(asOf);
        List<SubjectFindings> parts = [.. Parts(export, Ways[0]).SelectMany(session.Add)];
        Report rest = session.Complete();

        Assert.NotEmpty(whole.Subjects);
        Assert.Equal(Answers(whole.Subjects.Where(IsOfOrders)), Answers(parts.Concat(rest.Subjects).Where(IsOfOrders)));
        Assert.Equal(Sorted(whole.Subjects), Sorted(parts.Concat(rest.Subjects)));
        Assert.Equal(whole.Ledgers.Select(AnswerText.Of), rest.Ledgers.Select(AnswerText.Of));
        Assert.Equal(whole.Summary, rest.Summary);
        Assert.Equal(whole.NextChange, rest.NextChange);
        Assert.Equal(whole.Rejected, rest.Rejected);
    }

    private static bool IsOfOrders(SubjectFindings subject) => subject.Subject is "order" or "parcel" or "refund";

    private static IEnumerable<string> Sorted(IEnumerable<SubjectFindings> subjects) => Answers(subjects).Order(StringComparer.Ordinal);

    // A part can't tell an order's place among all orders, and says so; the whole could, were it known when the store opened.
    private static IEnumerable<string> Answers(IEnumerable<SubjectFindings> subjects) =>
        subjects.Select(subject => AnswerText.Of(subject).Replace("store.openedAt", "order.sequence", StringComparison.Ordinal) + subject.NextChange);

    private static FactsDocument Whole(byte[] export, FactsReaderOptions options) => SellerExport.Read(new MemoryStream(export), options);

    private static IEnumerable<FactsDocument> Parts(byte[] export, FactsReaderOptions options) =>
        SellerExport.ReadParts(new HeldExport(export), options, TestContext.Current.CancellationToken);

    private static IEnumerable<FactsDocument> Parts(byte[] export, FactsReaderOptions options, int blockBytes)
    {
        ExportBlockReader reader = new();
        return SellerExport.ReadBlocks(new HeldExport(export), options, TestContext.Current.CancellationToken, blockBytes).SelectMany(block => block.Read(reader));
    }

    private static FactsDocument Together(IEnumerable<FactsDocument> parts)
    {
        FactsDocument[] all = [.. parts];
        FactsDocument facts = new() { Notes = [.. all.SelectMany(part => part.Notes)], Rejected = [.. all.SelectMany(part => part.Rejected)] };
        FactsDocument[] read = [.. all.Where(part => part.IsGiven("order"))];
        return read.Length == 0 ? facts : facts with { Recorded = read[0].Recorded, Orders = read.SelectMany(part => part.Orders).ToArray() };
    }
}
