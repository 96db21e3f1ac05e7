using System.Text;
using SellerRules.Facts.Reading;

namespace SellerRules.Tests.Facts;

public sealed class LineBlocksTests
{
    private const int MaxBytes = 300_000;

    [Theory]
    [InlineData(1_000)]
    [InlineData(70_000)]
    [InlineData(1 << 22)]
    public async Task NextAsync_LinesOfAllLengths_GivesEachOnceWithItsNumber(int atOnce)
    {
        string[] lines = [.. Enumerable.Range(0, 400).Select(i => new string((char)('a' + (i % 26)), i * i % 9_001))];
        List<(int Number, string Line)> read = await ReadAsync(string.Join('\n', lines), atOnce);

        Assert.Equal(lines.Select((line, i) => (i + 1, line)), read);
    }

    [Fact]
    public async Task NextAsync_LinesAboveTheLimit_AreReadOver()
    {
        string tooLong = new('x', MaxBytes * 3);
        List<(int Number, string Line)> read = await ReadAsync($"a\n{tooLong}\nb\n{tooLong}", 10_000);

        Assert.Equal([(1, "a"), (2, "(too long)"), (3, "b"), (4, "(too long)")], read);
    }

    [Fact]
    public async Task NextAsync_LineThatHasCome_IsGivenBeforeTheNext()
    {
        using Slow stream = new(Encoding.UTF8.GetBytes("first\nsecond\n"), "first\nsec".Length);
        LineBlocks blocks = new(stream, MaxBytes);

        using LineBlock? block = await blocks.NextAsync(TestContext.Current.CancellationToken);

        Assert.Equal("first\n", Encoding.UTF8.GetString(block!.Bytes));
        Assert.Equal("first\nsec".Length, stream.Position);
    }

    private static async Task<List<(int Number, string Line)>> ReadAsync(string text, int atOnce)
    {
        using Slow stream = new(Encoding.UTF8.GetBytes(text), atOnce);
        LineBlocks blocks = new(stream, MaxBytes);
        List<(int Number, string Line)> lines = [];
        while (await blocks.NextAsync(TestContext.Current.CancellationToken) is { } next)
        {
            using LineBlock block = next;
            string held = Encoding.UTF8.GetString(block.Bytes);
            string[] own = block.IsTooLong ? ["(too long)"] : (held.EndsWith('\n') ? held[..^1] : held).Split('\n');
            lines.AddRange(own.Select((line, i) => (block.LinesBefore + i + 1, line)));
        }

        return lines;
    }

    /// <summary>Gives only so many bytes at a time, as a pipe may.</summary>
    private sealed class Slow(byte[] bytes, int atOnce) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(atOnce, buffer.Length)], cancellationToken);
    }
}
