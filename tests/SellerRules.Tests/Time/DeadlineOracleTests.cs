using NodaTime;
using NodaTime.Text;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Time;

/// <summary>Ends of limits in 20 zones, compared with those of another implementation.</summary>
public sealed class DeadlineOracleTests
{
    private static readonly (string Rule, string Limit, string Column)[] Limits =
    [
        ("h4", "\"PT4H\"", "plus4h_local"),
        ("h24", "\"PT24H\"", "plus24h_local"),
        ("h48", "\"PT48H\"", "plus48h_local"),
        ("h72", "\"PT72H\"", "plus72h_local"),
        ("d5-elapsed", "\"PT120H\"", "plus5d_elapsed_local"),
        ("d5", "\"P5D\"", "plus5d_calendar_local"),
        ("d5-start", """{ "days": 5, "at": "00:00" }""", "start_of_day5_utc"),
        ("d5-end", """{ "days": 5, "at": "24:00" }""", "end_of_day5_exclusive_utc"),
        ("d7-utc", """{ "days": 7, "at": "10:00", "zone": "UTC", "countedIn": "@zone" }""", "day7_1000utc"),
    ];

    [Fact]
    public void Limits_OfExtract_EndWhereTheOtherImplementationSays() => Compare(RepositoryFolder.Of(TsvRows.Fixtures + "deadline-ops.tsv"), 46);

    [Fact]
    public void Limits_OfWholeTable_EndWhereTheOtherImplementationSays() => Compare(SharedData.File("time/deadline-ops.tsv"), 1_867);

    private static void Compare(string path, int expectedRows)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = TsvRows.Read(path);
        Assert.Equal(expectedRows, rows.Count);
        List<string> wrong = [];
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> zone in rows.GroupBy(row => row["zone"]))
        {
            RuleEngine engine = RuleSetText.Engine(Rules(zone.Key), zone.Key);
            foreach (IReadOnlyDictionary<string, string> row in zone)
            {
                Order order = new() { Id = "A-1", CreatedAt = At(row["start_utc"]) };
                foreach (Finding finding in engine.Evaluate(order, order.CreatedAt.Value).Findings)
                {
                    string name = finding.Rule[(RuleSetText.Id.Length + 3)..];
                    string expected = row[Limits.Single(l => l.Rule == name).Column];
                    if (finding.Due != Utc(expected))
                    {
                        wrong.Add($"{zone.Key} {row["start_utc"]} {finding.Rule}: {finding.Due}, not {expected}");
                    }
                }
            }
        }

        Assert.Empty(wrong.Take(20));
    }

    private static string Rules(string zone) => string.Join("---", Limits.SelectMany(l => new[]
    {
        $"\"id\": \"s-{l.Rule}\", \"subject\": \"order\", \"schedule\": {{ \"from\": \"order.createdAt\", \"at\": {l.Limit} }}",
        $"\"id\": \"d-{l.Rule}\", \"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": {l.Limit}, \"done\": \"order.signedAt\" }}",
    })).Replace("@zone", zone, StringComparison.Ordinal);

    private static Instant Utc(string text) =>
        text.EndsWith('Z') ? At(text) : OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant();
}
