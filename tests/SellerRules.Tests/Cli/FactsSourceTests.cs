using System.Security.Cryptography;
using System.Text;
using SellerRules.Cli;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Input;
using SellerRules.Cli.Output;
using SellerRules.Facts;

namespace SellerRules.Tests.Cli;

public sealed class FactsSourceTests : IDisposable
{
    private const string First = """{ "orders": [ { "id": "A-1", "createdAt": "2024-03-29T07:00:00Z" } ] }""";
    private const string Second = """{ "orders": [ { "id": "A-2", "createdAt": "2024-03-29T08:00:00Z" } ] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-facts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task ReadAll_FileAndStandardInput_AreOneDocument()
    {
        using FactsSource source = Source(Second, Write("a.json", First), "-");

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["A-1", "A-2"], read.Orders.Select(order => order.Id));
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(First + Second))), source.Hash);
        Assert.Null(source.Unreadable);
    }

    [Fact]
    public async Task ReadAll_FilesWithZonesOfTheirOwn_KeepZoneAndPolicyEach()
    {
        const string angeles = """{ "zone": "America/Los_Angeles", "onAmbiguousTime": "later", "orders": [ { "id": "L", "createdAt": "2024-11-03T01:30:00" } ] }""";
        const string shanghai = """{ "zone": "Asia/Shanghai", "orders": [ { "id": "S", "createdAt": "2024-11-03T01:30:00" } ] }""";
        const string strict = """{ "zone": "America/Los_Angeles", "onAmbiguousTime": "error", "orders": [ { "id": "E", "createdAt": "2024-11-03T01:30:00" } ] }""";
        using FactsSource source = Source("", Write("l.json", angeles), Write("s.json", shanghai), Write("e.json", strict));

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["L 2024-11-03T09:30:00Z", "S 2024-11-02T17:30:00Z"], read.Orders.Select(order => $"{order.Id} {order.CreatedAt}"));
        Assert.Same(read.Orders[0], Assert.Single(read.Notes).Record);
        Assert.Contains("e.json", Assert.Single(read.Rejected).File, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadParts_JsonLines_GivesADocumentForEachLine()
    {
        string lines = $"{First}\n\n{Second}\n";
        using FactsSource source = Source(lines, "-");

        Assert.True(await source.IsStreamAsync(TestContext.Current.CancellationToken));
        List<FactsDocument> parts = await PartsOf(source).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["A-1", "A-2"], parts.Select(part => part.Orders[0].Id));
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines))), source.Hash);
    }

    [Theory]
    [InlineData(First + "\n", false)]
    [InlineData("{\n  \"orders\": []\n}\n", false)]
    [InlineData(First + "\n" + Second, true)]
    [InlineData("订单号,订单状态,下单时间,付款时间\n", true)]
    [InlineData("", false)]
    public async Task IsStream_TellsWhatComesInPartsFromADocument(string input, bool isStream)
    {
        using FactsSource source = Source(input, "-");

        Assert.Equal(isStream, await source.IsStreamAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task ReadAll_WhatIsNoJson_NamesTheInputThatCannotBeRead()
    {
        using FactsSource source = Source("nonsense", "-");

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.NotEmpty(read.Rejected);
        Assert.Equal("(standard input)", source.Unreadable);
    }

    [Theory]
    [InlineData("nowhere.json", "doesn't exist")]
    [InlineData("", "is a folder")]
    public async Task ReadAll_PathThatCannotBeOpened_SaysWhy(string name, string expected)
    {
        using FactsSource source = Source(string.Empty, Path.Combine(_folder, name));

        UnusableException refused = await Assert.ThrowsAsync<UnusableException>(() => source.ReadAllAsync(TestContext.Current.CancellationToken));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAll_TrackingBeforeItsOrder_GoesIntoTheParcel()
    {
        string tracking = Write("tracking.json", """{ "module": [ { "mailNo": "LP1", "detailList": [ { "time": 1711789200000, "actionCode": "PU_PICKUP_SUCCESS" } ] } ] }""");
        string orders = Write("orders.json", """
            { "orders": [ { "id": "A-1", "createdAt": "2024-03-29T07:00:00Z", "parcels": [ { "id": "LP1", "declaredAt": "2024-03-29T08:00:00Z", "carrier": "CAINIAO_STANDARD" } ] } ] }
            """);
        using FactsSource source = Source(string.Empty, tracking, orders);

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal("PU_PICKUP_SUCCESS", Assert.Single(read.Orders[0].Parcels![0].Events!).Code);
        Assert.Empty(read.Rejected);
    }

    [Fact]
    public async Task ReadAll_Csv_IsRecognised()
    {
        using FactsSource source = Source("订单号,订单状态,下单时间,付款时间\nO1,交易完成,10/02/2024 15:51,10/02/2024 15:51\n", "-");

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal("O1", Assert.Single(read.Orders).Id);
    }

    [Fact]
    public async Task ReadAll_AssumptionOfTheCaller_GoesBeforeTheDocuments()
    {
        using FactsSource source = new(
            Options("-") with { Assume = [new Assumption("order.preSale", false)] },
            new MemoryStream("""{ "assume": { "order.preSale": true, "order.buyer": "b" }, "orders": [] }"""u8.ToArray()));

        FactsDocument read = await source.ReadAllAsync(TestContext.Current.CancellationToken);

        Assert.Equal([new Assumption("order.buyer", "b"), new Assumption("order.preSale", false)], read.Assume);
    }

    [Fact]
    public async Task ReadParts_Csv_TellsHowFarItIsOverBothReadings()
    {
        string rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"O{i},交易完成,10/02/2024 15:51,10/02/2024 15:51\n"));
        using FactsSource source = Source("", Write("export.csv", "订单号,订单状态,下单时间,付款时间\n" + rows));
        List<double> shares = [];
        source.Scanning = () => shares.Add(source.Share!.Value);

        Assert.True(await source.IsStreamAsync(TestContext.Current.CancellationToken));
        await foreach (FactsDocument part in PartsOf(source))
        {
            shares.Add(source.Share!.Value);
        }

        Assert.InRange(shares[0], 0, 0.1);
        Assert.Equal(shares.Order(), shares);
        Assert.Contains(shares, share => share is > 0.3 and < 0.9);
        Assert.Equal(1, shares[^1]);
    }

    private static IAsyncEnumerable<FactsDocument> PartsOf(FactsSource source)
    {
        BatchReaders readers = new();
        return source.ReadBatchesAsync(TestContext.Current.CancellationToken).SelectMany(batch => source.PartsOf(batch, readers));
    }

    private static FactsSource Source(string standardInput, params string[] paths) => new(Options(paths), new MemoryStream(Encoding.UTF8.GetBytes(standardInput)));

    private static FactsOptions Options(params string[] paths) => new()
    {
        Facts = paths,
        Rules = [],
        AsOf = CommandRun.Now,
        Input = InputFormat.Recognised,
        Zones = InputZones.None,
        Tzdb = NodaTime.DateTimeZoneProviders.Tzdb,
        Assume = [],
        Texts = new TextChoice("en", null),
    };

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
