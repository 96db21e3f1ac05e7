using SellerRules.Cli.Input;

namespace SellerRules.Tests.Cli;

public sealed class SpooledInputTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    [InlineData(SpooledInput.MostInMemory + 100_000)]
    public void Of_Pipe_GivesItsBytesAsOftenAsAsked(int length)
    {
        byte[] bytes = new byte[length];
        new Random(7).NextBytes(bytes);

        using SpooledInput spooled = SpooledInput.Of(new Pipe(bytes));

        for (int time = 0; time < 2; time++)
        {
            using MemoryStream read = new();
            spooled.Stream.Position = 0;
            spooled.Stream.CopyTo(read);
            Assert.True(bytes.AsSpan().SequenceEqual(read.ToArray()));
        }
    }

    [Fact]
    public void Dispose_OfWhatWasKeptOnDisk_LeavesNoFile()
    {
        string path;
        using (SpooledInput spooled = SpooledInput.Of(new Pipe(new byte[SpooledInput.MostInMemory + 1])))
        {
            FileStream file = Assert.IsType<FileStream>(spooled.Stream);
            path = file.Name;
            Assert.Equal(OperatingSystem.IsWindows(), File.Exists(path));
        }

        Assert.False(File.Exists(path));
    }
}
