using SellerRules.Cli.Input;

namespace SellerRules.Tests.Cli;

public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 1)]
    [InlineData(65_536, 4_096)]
    [InlineData(1_000_003, 7_001)]
    [InlineData(1_000_003, 100_000)]
    public void Read_ToTheEnd_GivesAllBytes(int length, int atOnce)
    {
        byte[] bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        using ReadAhead ahead = new(new MemoryStream(bytes));
        using MemoryStream read = new();

        ahead.CopyTo(read, atOnce);

        Assert.Equal(bytes, read.ToArray());
        Assert.Equal(0, ahead.Read(new byte[10]));
    }

    [Fact]
    public void Read_FaultOnTheWay_ComesOutBehindTheBytesBefore()
    {
        using ReadAhead ahead = new(new FaultyStream(300_000));
        byte[] buffer = new byte[1_000];
        int read = 0;

        void ReadOn()
        {
            for (int more = -1; more != 0; read += more)
            {
                more = ahead.Read(buffer);
            }
        }

        Assert.Throws<IOException>(ReadOn);
        Assert.Equal(300_000, read);
    }

    [Fact]
    public void Dispose_BeforeTheEnd_LeavesTheStreamToOthers()
    {
        using MemoryStream stream = new(new byte[10_000_000]);
        using (ReadAhead ahead = new(stream))
        {
            ahead.ReadExactly(new byte[100]);
        }

        long place = stream.Position;
        Assert.InRange(place, 100, 1_000_000);
        stream.ReadExactly(new byte[100]);
        Assert.Equal(place + 100, stream.Position);
    }

    private sealed class FaultyStream(int length) : MemoryStream(new byte[length])
    {
        // A stream derived from MemoryStream gets every read of a span through this one.
        public override int Read(byte[] buffer, int offset, int count) => Position < Length ? base.Read(buffer, offset, count) : throw new IOException("no more");
    }
}
