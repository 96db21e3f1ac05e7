using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Model;

namespace SellerRules.Tests.Facts;

public sealed class LocalTimeResolverTests
{
    [Theory]
    [InlineData("", "2024-03-31T02:30:00", "2024-03-31T01:30:00Z", "skipped-local-time", "2024-03-31T00:30:00Z")]
    [InlineData("", "2024-10-27T02:30", "2024-10-27T00:30:00Z", "repeated-local-time", "2024-10-27T00:30:00Z")]
    [InlineData("\"onAmbiguousTime\": \"later\",", "2024-10-27T02:30:00", "2024-10-27T01:30:00Z", "repeated-local-time", "2024-10-27T00:30:00Z")]
    public void Read_LocalTimeWithAChoice_IsResolvedAndNoted(string policy, string local, string expected, string code, string first)
    {
        FactsDocument facts = FactsText.ReadOrder($"\"paidAt\": \"{local}\"", $"\"zone\": \"Europe/Madrid\", {policy}");

        FactNote note = Assert.Single(facts.Notes);
        Assert.Equal(Utc(expected), facts.Orders[0].PaidAt);
        Assert.Same(facts.Orders[0], note.Record);
        Assert.Equal((code, "order.paidAt"), (note.Code, note.Fact));
        Assert.Equal(2, note.Candidates.Count);
        Assert.Equal(Utc(first), note.Candidates[0]);
        Assert.Contains(expected, note.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"onSkippedTime\": \"error\",", "2024-03-31T02:30:00", "doesn't exist in Europe/Madrid")]
    [InlineData("\"onAmbiguousTime\": \"error\",", "2024-10-27T02:30:00", "exists twice in Europe/Madrid")]
    public void Read_LocalTimeWithAChoice_IsRefusedWhereAskedFor(string policy, string local, string reason)
    {
        Rejection rejection = Assert.Single(FactsText.ReadOrder($"\"paidAt\": \"{local}\"", $"\"zone\": \"Europe/Madrid\", {policy}").Rejected);

        Assert.Equal("SR0708", rejection.Code);
        Assert.Contains(reason, rejection.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithOffset_NeedsNoZoneAndHasNoNote()
    {
        FactsDocument facts = FactsText.ReadOrder("\"paidAt\": \"2024-10-27T02:30:00+01:00\"", "\"zone\": \"Europe/Madrid\", \"onAmbiguousTime\": \"error\",");

        Assert.Empty(facts.Notes);
        Assert.Equal(Utc("2024-10-27T01:30:00Z"), facts.Orders[0].PaidAt);
    }

    [Fact]
    public void Read_NestedRecord_CarriesItsOwnNote()
    {
        FactsDocument facts = FactsText.ReadOrder("\"parcels\": [ { \"id\": \"P\", \"events\": [ { \"at\": \"2024-03-31T02:30:00\" } ] } ]", "\"zone\": \"Europe/Madrid\",");

        FactNote note = Assert.Single(facts.Notes);
        Assert.Same(facts.Orders[0].Parcels![0].Events![0], note.Record);
        Assert.Equal("event.at", note.Fact);
    }

    [Fact]
    public void Read_DefaultZone_StandsInForTheDocuments()
    {
        FactsReaderOptions options = new() { DefaultZone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"] };

        Assert.Equal(Utc("2024-01-01T00:00:00Z"), FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2024-01-01T08:00:00" } ] }""", options).Orders[0].CreatedAt);
        Assert.Equal(Utc("2024-01-01T08:00:00Z"), FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2024-01-01T08:00:00" } ], "zone": "UTC" }""", options).Orders[0].CreatedAt);
    }

    [Fact]
    public void Resolve_EveryMappingOfTheSharedTable_Agrees()
    {
        foreach (string[] row in File.ReadLines(SharedData.File("time/local-mapping.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            DateTimeZone zone = DateTimeZoneProviders.Tzdb[row[0]];
            LocalDateTime local = LocalDateTimePattern.ExtendedIso.Parse(row[1]).Value;
            LocalTimeResolver earlier = new(zone, LocalTimePolicy.Default);
            LocalTimeResolver later = new(zone, new LocalTimePolicy(SkippedTimePolicy.Forward, AmbiguousTimePolicy.Later));

            Assert.Null(earlier.Resolve(local, out Instant first, out FactNoteDraft? note));
            Assert.Null(later.Resolve(local, out Instant last, out _));

            Assert.Equal(Utc(row[5]), first);
            Assert.Equal(Utc(row[2] == "ambiguous" ? row[4] : row[5]), last);
            Assert.Equal(row[2] == "ok" ? null : [Utc(row[3]), Utc(row[4])], note?.Candidates);
        }
    }

    [Fact]
    public void Resolve_ExtractOfPairsOfTheMarketplace_IsPacificTime() => ComparePairs(RepositoryFolder.Of("tests/SellerRules.Tests/Time/Fixtures/pacific-pairs.csv"), 12);

    [Fact]
    public void Resolve_EveryPairOfTheMarketplace_IsPacificTime() => ComparePairs(SharedData.File("time/pacific-pairs.csv"), 262);

    private static void ComparePairs(string path, int expectedRows)
    {
        LocalTimeResolver times = new(DateTimeZoneProviders.Tzdb["America/Los_Angeles"], LocalTimePolicy.Default);
        string[][] rows = [.. File.ReadLines(path).Skip(1).Select(l => l.Split(','))];
        Assert.Equal(expectedRows, rows.Length);
        foreach (string[] row in rows)
        {
            Assert.Null(InstantText.Read(row[0].Replace(' ', 'T'), times, out Instant instant, out _));
            Assert.Equal(long.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture) / 1000, instant.ToUnixTimeSeconds());
        }
    }

    private static Instant Utc(string text) => InstantPattern.ExtendedIso.Parse(text).Value;
}
