using System.Text;
using CsvHelper;
using NodaTime;
using SellerRules.Cli.Csv;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Model;

namespace SellerRules.Tests.Csv;

/// <summary>Where the fast reader reads a row, the plain one reads the same.</summary>
public sealed class FastRowReaderTests
{
    private static readonly Dictionary<string, DateTimeZone> PaidInShanghai = new() { ["order.paidAt"] = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] };

    private static readonly InputTimes[] Ways =
    [
        new(DateTimeZoneProviders.Tzdb["America/Los_Angeles"], new Dictionary<string, DateTimeZone>(), LocalTimePolicy.Default),
        new(DateTimeZoneProviders.Tzdb["Europe/Madrid"], PaidInShanghai, LocalTimePolicy.Default),
    ];

    [Fact]
    public void Read_AnyRow_AsThePlainReaderDoes()
    {
        int fast = 0;
        int plain = 0;
        for (int seed = 0; seed < 300; seed++)
        {
            InputTimes times = Ways[seed % 2];
            using CsvReader csv = CsvReader.Create(new MemoryStream(DisorderlyExport.Of(new Random(seed), 60, oneOddIn: 3)), new CsvReaderOptions { TrackLineNumbers = true });
            csv.ReadHeader();
            ExportHeader header = ExportHeader.Read(csv.Headers, out _)!;
            FastRowReader reader = new(header, new ExportReading("export.csv", times, CancellationToken.None));
            while (csv.Read())
            {
                ExportRow expected = new ExportRowReader(csv.Current.ToArray(), header, times, new FactPlace("export.csv", (int)csv.LineNumber, 1)).Read();
                if (reader.TryRead(csv, out SoundRow sound))
                {
                    ExportRow read = reader.ToRow(csv, sound, (int)csv.LineNumber);
                    Assert.Equal(expected.Latest, sound.Latest);
                    Assert.Equal(expected.Id, Encoding.UTF8.GetString(reader.IdOf(csv)));
                    Assert.Empty(expected.Notes);
                    Assert.Equal(expected with { Notes = read.Notes }, read);
                    Assert.Equal(expected.Total?.ToString(), read.Total?.ToString());
                    fast++;
                }
                else
                {
                    plain++;
                }
            }
        }

        Assert.InRange(fast, 5_000, int.MaxValue);
        Assert.InRange(plain, 1_000, int.MaxValue);
    }

    [Theory]
    [InlineData("A,交易完成,12/14/2024 00:30,12/14/2024 00:31,CN￥ 171.07,S1,1,Spain,12/31/2024 23:59,0")]
    [InlineData("A,交易完成,03/10/2024 01:30,,US $59.10,,,,,1")]
    [InlineData("A,,02/29/2024 00:00,,,,,,,")]
    public void Read_SoundRow_IsNotGivenUp(string row) => Assert.NotNull(Fast(row));

    [Theory]
    [InlineData(",交易完成,12/14/2024 00:30,,,,,,,0")]
    [InlineData("A/B,交易完成,12/14/2024 00:30,,,,,,,0")]
    [InlineData("A,交易完成,,,,,,,,0")]
    [InlineData("A,交易完成,03/10/2024 02:30,,,,,,,0")]
    [InlineData("A,交易完成,11/03/2024 01:30,,,,,,,0")]
    [InlineData("A,交易完成,02/29/2023 00:30,,,,,,,0")]
    [InlineData("A,交易完成,12/14/2024 00:30,,171.07,,,,,0")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,+1,,,0")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,99999999999,,,0")]
    [InlineData("A,交易完成,12/14/2024 00:30,,,,,,,2")]
    public void Read_DoubtfulRow_IsGivenUp(string row) => Assert.Null(Fast(row));

    private static ExportRow? Fast(string row)
    {
        using CsvReader csv = CsvReader.FromText(DisorderlyExport.Header + row + "\n", new CsvReaderOptions { TrackLineNumbers = true });
        csv.ReadHeader();
        FastRowReader reader = new(ExportHeader.Read(csv.Headers, out _)!, new ExportReading("export.csv", Ways[0], CancellationToken.None));
        Assert.True(csv.Read());
        return reader.TryRead(csv, out SoundRow sound) ? reader.ToRow(csv, sound, (int)csv.LineNumber) : null;
    }
}
