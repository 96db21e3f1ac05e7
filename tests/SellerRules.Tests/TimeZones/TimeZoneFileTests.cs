using System.Text;
using SellerRules.Cli;
using SellerRules.Cli.Input;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.TimeZones;

public sealed class TimeZoneFileTests : IDisposable
{
    private static readonly byte[] Whole = File.ReadAllBytes(OlderZones.File);

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"sellerrules-{Guid.NewGuid():N}.nzd");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_Database_HasItsZones()
    {
        Assert.Equal(OlderZones.Version, TimeZoneFile.Read(OlderZones.File).VersionId);
        Assert.Equal(OlderZones.Provider.Ids, TimeZoneFile.Read(OlderZones.File).Ids);
    }

    [Theory]
    [InlineData("absent.nzd")]
    [InlineData("absent/absent.nzd")]
    [InlineData("")]
    public async Task Read_NoFile_EndsTheCommandWith1(string path)
    {
        CommandRun run = await CommandRun.Of("evaluate", Path.Combine(Samples.Folder, "orders.json"), "--tzdb", path);

        Assert.Equal((ExitStatus.Unusable, string.Empty), (run.Status, run.Output));
        Assert.StartsWith($"sellerrules: `--tzdb`: there is no file `{path}`; write the path of a database that NodaTime.TzdbCompiler has compiled", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Folder_IsRefused() =>
        Assert.Contains("is a folder", Assert.Throws<UnusableException>(() => TimeZoneFile.Read(Path.GetTempPath())).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_TooLarge_IsRefused()
    {
        File.WriteAllBytes(_path, new byte[(4 << 20) + 1]);

        Assert.Contains("has more than 4 MiB", Assert.Throws<UnusableException>(() => TimeZoneFile.Read(_path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("TZif2\0\0\0", "a single zone of the system's zoneinfo")]
    [InlineData("PK\u0003\u0004", "it is packed")]
    [InlineData("# tzdb data for Africa\nRule\tAlgeria\t1916", "it is a text, perhaps IANA's source")]
    [InlineData("\u0001\0\0\0\0", "perhaps of a later one")]
    [InlineData("\0", "damaged or cut short")]
    public void Read_SomethingElse_SaysWhatItIsAndWhatToWrite(string text, string reason)
    {
        File.WriteAllBytes(_path, Encoding.Latin1.GetBytes(text));
        string message = Assert.Throws<UnusableException>(() => TimeZoneFile.Read(_path)).Message;

        Assert.StartsWith($"`{_path}` is no tz database", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.Contains("NodaTime.TzdbCompiler", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LaterFormat_SaysSo()
    {
        File.WriteAllBytes(_path, [1, .. Whole[1..]]);

        Assert.Contains("perhaps of a later one", Assert.Throws<UnusableException>(() => TimeZoneFile.Read(_path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutShort_IsRefusedAtOnceWhereverItIsCut()
    {
        foreach (int length in Enumerable.Range(1, 40).Select(i => i * Whole.Length / 41))
        {
            File.WriteAllBytes(_path, Whole[..length]);

            Assert.Contains("damaged or cut short", Assert.Throws<UnusableException>(() => TimeZoneFile.Read(_path)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_DamagedBytes_AreRefusedOrEveryZoneCanBeUsed()
    {
        Random random = new(7);
        int refused = 0;
        for (int i = 0; i < 150; i++)
        {
            byte[] damaged = [.. Whole];
            for (int n = 0; n < 4; n++)
            {
                damaged[random.Next(1, damaged.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(_path, damaged);
            try
            {
                TimeZoneFile.Read(_path);
            }
            catch (UnusableException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 20, 149);
    }
}
