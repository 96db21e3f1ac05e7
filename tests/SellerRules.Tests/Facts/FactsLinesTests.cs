using System.Text;
using SellerRules.Facts;

namespace SellerRules.Tests.Facts;

public sealed class FactsLinesTests
{
    [Fact]
    public async Task ReadLinesAsync_Sample_GivesADocumentALine()
    {
        await using FileStream stream = Samples.Open("orders.jsonl");
        List<FactsDocument> documents = await Read(stream);

        Assert.Equal(["ES-1001", "ES-1004"], documents.SelectMany(d => d.Orders).Select(o => o.Id));
        Rejection rejection = Assert.Single(documents.SelectMany(d => d.Rejected));
        Assert.Equal((3, "order"), (rejection.Line, rejection.Subject));
        Assert.Equal(3, documents[2].Rejected[0].Line);
    }

    [Theory]
    [InlineData("{}\n{}", 2)]
    [InlineData("\uFEFF{}\r\n\r\n  \n{}\r\n", 2)]
    [InlineData("", 0)]
    [InlineData("\n\n", 0)]
    [InlineData("{}", 1)]
    public async Task ReadLinesAsync_BlankLinesAndEnds_AreReadOver(string text, int documents)
    {
        List<FactsDocument> read = await Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(documents, read.Count);
        Assert.All(read, d => Assert.Empty(d.Rejected));
    }

    [Fact]
    public async Task ReadLinesAsync_BrokenLine_SpoilsOnlyItself()
    {
        List<FactsDocument> read = await Read(new MemoryStream(Encoding.UTF8.GetBytes("{}\n{ \"orders\": \n{ \"orders\": [ { \"id\": \"A\" } ] }\n7\n")));

        Assert.Equal([2, 4], read.SelectMany(d => d.Rejected).Select(r => r.Line));
        Assert.Equal("A", Assert.Single(read.SelectMany(d => d.Orders)).Id);
    }

    [Fact]
    public async Task ReadLinesAsync_LinesAcrossBuffers_AreWhole()
    {
        string[] ids = [.. Enumerable.Range(0, 300).Select(i => new string((char)('a' + (i % 26)), i * 11) + i)];
        string text = string.Join('\n', ids.Select(id => $$"""{ "orders": [ { "id": "{{id}}" } ] }"""));

        List<FactsDocument> read = await Read(new SlowStream(Encoding.UTF8.GetBytes(text), 977));

        Assert.Equal(ids, read.Select(d => d.Orders[0].Id));
    }

    [Fact]
    public async Task ReadLinesAsync_Cancelled_Stops()
    {
        using CancellationTokenSource source = new();
        await using FileStream stream = Samples.Open("orders.jsonl");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (FactsDocument _ in FactsReader.ReadLinesAsync(stream, new FactsReaderOptions(), source.Token))
            {
                await source.CancelAsync();
            }
        });
    }

    private static async Task<List<FactsDocument>> Read(Stream stream)
    {
        List<FactsDocument> documents = [];
        await foreach (FactsDocument document in FactsReader.ReadLinesAsync(stream, new FactsReaderOptions(), TestContext.Current.CancellationToken))
        {
            documents.Add(document);
        }

        return documents;
    }

    /// <summary>Gives only so many bytes at a time, as a pipe may.</summary>
    private sealed class SlowStream(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer.Length > atOnce ? buffer[..atOnce] : buffer, cancellationToken);
    }
}
