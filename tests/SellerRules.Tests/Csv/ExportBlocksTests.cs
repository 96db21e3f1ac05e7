using System.Text;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Tests.Facts;

namespace SellerRules.Tests.Csv;

/// <summary>Cut into blocks, whoever reads them, an export holds what it holds as one document.</summary>
public sealed class ExportBlocksTests
{
    private static readonly FactsReaderOptions Options = new() { FileName = "export.csv" };

    [Fact]
    public async Task ReadBlocks_ByManyThreads_HoldWhatTheWholeHolds()
    {
        int blocks = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            byte[] export = DisorderlyExport.Of(new Random(seed), 150, oneOddIn: 30);
            Task<FactsDocument[]>[] reading = [.. Blocks(export, blockBytes: 300).Select(block => Task.Run(() => block.Read(new ExportBlockReader()).ToArray(), TestContext.Current.CancellationToken))];

            FactsDocument[][] parts = await Task.WhenAll(reading);

            AssertWhole(export, parts.SelectMany(part => part));
            blocks += reading.Length;
        }

        Assert.InRange(blocks, 1_000, int.MaxValue);
    }

    [Fact]
    public void ReadBlocks_ManyRows_BeginWithAnOrderEach()
    {
        string rows = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"A{i / 3},交易完成,12/14/2024 00:30,,,S{i % 3},1,,,0\n"));
        byte[] export = Encoding.UTF8.GetBytes(DisorderlyExport.Header + rows);
        ExportBlockReader reader = new();

        FactsDocument[][] blocks = [.. Blocks(export, blockBytes: 1_000).Select(block => block.Read(reader).ToArray())];

        Assert.InRange(blocks.Length, 50, 200);
        Assert.All(blocks.SelectMany(block => block).SelectMany(part => part.Orders), order => Assert.Equal(3, order.Lines!.Count));
    }

    [Theory]
    [InlineData("sep=,\n", ",")]
    [InlineData("", ";")]
    [InlineData("\uFEFF", "\t")]
    public void ReadBlocks_OtherBeginnings_HoldWhatTheWholeHolds(string begin, string separator)
    {
        string rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"A{i},交易完成,12/14/2024 00:30,,,S1,{i % 4},,,{i % 3}\n"));

        AssertWhole(Encoding.UTF8.GetBytes(begin + (DisorderlyExport.Header + rows).Replace(",", separator, StringComparison.Ordinal)));
    }

    [Fact]
    public void ReadBlocks_TextOfTwoBytesALetter_HoldWhatTheWholeHolds()
    {
        string rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"A{i},交易完成,12/14/2024 00:30,,,S1,{i % 4},,,{i % 3}\n"));

        AssertWhole([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(DisorderlyExport.Header + rows)]);
    }

    [Fact]
    public void ReadBlocks_NoPlaceForACut_HoldWhatTheWholeHolds()
    {
        string stray = "B,x\"" + new string('y', 900_000) + "\n";
        string export = DisorderlyExport.Header + "A,交易完成,12/14/2024 00:30,,,S1,1,,,0\n" + string.Concat(Enumerable.Repeat(stray, 20)) + "C,交易完成,12/14/2024 00:30,,,S1,1,,,0\n";

        AssertWhole(Encoding.UTF8.GetBytes(export));
    }

    private static void AssertWhole(byte[] export)
    {
        ExportBlockReader reader = new();
        AssertWhole(export, Blocks(export, blockBytes: 200).SelectMany(block => block.Read(reader)));
    }

    private static void AssertWhole(byte[] export, IEnumerable<FactsDocument> parts)
    {
        FactsDocument whole = SellerExport.Read(new MemoryStream(export), Options);
        FactsDocument[] all = [.. parts];

        Assert.NotEmpty(whole.Orders);
        Assert.Equal(
            DocumentWords.Of(whole with { Places = new Dictionary<object, FactPlace>() }),
            DocumentWords.Of(new FactsDocument
            {
                Recorded = all.First(part => part.IsGiven("order")).Recorded,
                Orders = all.SelectMany(part => part.Orders).ToArray(),
                Notes = [.. all.SelectMany(part => part.Notes)],
                Rejected = [.. all.SelectMany(part => part.Rejected)],
            }));
    }

    private static IEnumerable<ExportBlock> Blocks(byte[] export, int blockBytes) =>
        SellerExport.ReadBlocks(new HeldExport(export), Options, TestContext.Current.CancellationToken, blockBytes);
}
