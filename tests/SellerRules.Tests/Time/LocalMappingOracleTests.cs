using SellerRules.Facts;
using SellerRules.Tests.Facts;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>Local times of facts, compared with those of another implementation.</summary>
public sealed class LocalMappingOracleTests
{
    [Fact]
    public void LocalTimes_OfExtract_AreResolvedAsTheOtherImplementationSays() => Compare(RepositoryFolder.Of(TsvRows.Fixtures + "local-mapping.tsv"), 39);

    [Fact]
    public void LocalTimes_OfWholeTable_AreResolvedAsTheOtherImplementationSays() => Compare(SharedData.File("time/local-mapping.tsv"), 903);

    private static void Compare(string path, int expectedRows)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = TsvRows.Read(path);
        Assert.Equal(expectedRows, rows.Count);
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> zone in rows.GroupBy(row => row["zone"]))
        {
            IReadOnlyDictionary<string, string>[] all = [.. zone];
            Compare(all, Read(zone.Key, all, "earlier", "forward"), row => row["kind"] == "gap" ? row["lenient_utc"] : row["earlier_utc"]);
            Compare(all, Read(zone.Key, all, "later", "forward"), row => row["kind"] == "gap" ? row["lenient_utc"] : row["later_utc"]);
            FactsDocument strict = Read(zone.Key, all, "error", "error");
            Assert.Equal(all.Count(row => row["kind"] != "ok"), strict.Rejected.Count);
            Assert.Equal(all.Count(row => row["kind"] == "ok"), strict.Orders.Count);
        }
    }

    private static void Compare(IReadOnlyDictionary<string, string>[] rows, FactsDocument facts, Func<IReadOnlyDictionary<string, string>, string> expected)
    {
        Assert.Empty(facts.Rejected);
        Assert.Equal(rows.Select(row => $"{row["local"]} {At(expected(row))}"), rows.Zip(facts.Orders).Select(pair => $"{pair.First["local"]} {pair.Second.CreatedAt}"));
        Assert.Equal(rows.Count(row => row["kind"] != "ok"), facts.Notes.Count);
    }

    private static FactsDocument Read(string zone, IReadOnlyDictionary<string, string>[] rows, string ambiguous, string skipped)
    {
        string orders = string.Join(",\n", rows.Select((row, i) => $"{{ \"id\": \"A-{i}\", \"createdAt\": \"{row["local"]}\" }}"));
        return FactsText.Read($"{{ \"zone\": \"{zone}\", \"onAmbiguousTime\": \"{ambiguous}\", \"onSkippedTime\": \"{skipped}\", \"orders\": [ {orders} ] }}");
    }
}
