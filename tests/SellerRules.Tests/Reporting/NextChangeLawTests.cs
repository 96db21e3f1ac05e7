using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Judging;
using SellerRules.Tests.Parity;

namespace SellerRules.Tests.Reporting;

/// <summary>
/// The law of the next change: at every instant before it the same facts give the same answer, at it another one. Held for each subject and for whole
/// reports, on generated facts and rules.
/// </summary>
public sealed class NextChangeLawTests
{
    [Fact]
    public void NextChange_GeneratedClocks_IsTheFirstInstantWithAnotherAnswer()
    {
        Random random = new(21);
        for (int round = 0; round < 120; round++)
        {
            string rules = new GeneratedRules(random).Clocks(4);
            HoldLaw(GeneratedEngine.Of(rules).Engine, new GeneratedFacts(random), random, rules);
        }
    }

    [Fact]
    public void NextChange_TalliesLedgersAndDays_IsTheFirstInstantWithAnotherAnswer()
    {
        Random random = new(22);
        RuleEngine[] engines = [.. new[] { "UTC", "America/Los_Angeles" }.Select(zone => RuleSetText.Engine(ReportRules.Rules, zone, ReportRules.Head))];
        for (int round = 0; round < 200; round++)
        {
            HoldLaw(engines[round % 2], new GeneratedFacts(random), random, "");
        }
    }

    [Fact]
    public void NextChange_HistoriesOfStores_IsTheFirstInstantWithAnotherAnswer()
    {
        Random random = new(23);
        RuleEngine[] engines = [.. new[] { "UTC", "America/Los_Angeles" }.Select(zone => RuleSetText.Engine(ReportRules.History, zone, ReportRules.Head + ", \"monthStartsOn\": 9"))];
        for (int round = 0; round < 60; round++)
        {
            HoldLaw(engines[round % 2], new GeneratedFacts(random), random, "");
        }
    }

    private static void HoldLaw(RuleEngine engine, GeneratedFacts generated, Random random, string rules)
    {
        FactsDocument facts = GeneratedHistory.Of(generated.Document(), random) with { Traffic = Traffic(random) };
        foreach (Instant asOf in new[] { GeneratedFacts.Begin - Duration.FromDays(1), generated.Instant(), generated.Instant() })
        {
            Report now = engine.Evaluate(facts, asOf);
            foreach (Instant later in Samples(now, random))
            {
                Hold(now, engine.Evaluate(facts, later), () => $"{rules}\n{FactsText.Of(facts)}");
            }
        }
    }

    private static void Hold(Report now, Report later, Func<string> world)
    {
        Hold("report", AnswerText.Of(now), AnswerText.Of(later), now.AsOf, now.NextChange, later.AsOf, world);
        Assert.Equal(now.Subjects.Select(s => s.Subject + s.Id), later.Subjects.Select(s => s.Subject + s.Id));
        foreach ((SubjectFindings early, SubjectFindings late) in now.Subjects.Zip(later.Subjects))
        {
            Hold(early.Id, AnswerText.Of(early), AnswerText.Of(late), now.AsOf, early.NextChange, later.AsOf, world);
        }
    }

    private static void Hold(string of, string early, string late, Instant asOf, Instant? next, Instant at, Func<string> world)
    {
        if (next is null || at < next)
        {
            Assert.True(early == late, $"{of}: next change of {asOf} is {next}, but at {at}\n{Difference(early, late)}\n{world()}");
        }
        else if (at == next)
        {
            Assert.True(early != late, $"{of}: next change of {asOf} is {next}, but nothing changes:\n{early}\n{world()}");
        }
    }

    private static string Difference(string early, string late) =>
        string.Join('\n', early.Split('\n').Zip(late.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First}\n{pair.Second}"));

    private static HashSet<Instant> Samples(Report report, Random random)
    {
        LocalDate midnight = report.AsOf.InUtc().Date.PlusDays(random.Next(1, 6));
        HashSet<Instant> samples =
        [
            report.AsOf + Duration.FromNanoseconds(1),
            report.AsOf + Duration.FromDays(random.Next(3, 800)),
            midnight.AtStartOfDayInZone(DateTimeZoneProviders.Tzdb[random.Next(2) == 0 ? "UTC" : "America/Los_Angeles"]).ToInstant(),
        ];
        samples.RemoveWhere(sample => sample < report.AsOf);
        foreach (Instant next in report.Subjects.Select(s => s.NextChange).Append(report.NextChange).OfType<Instant>())
        {
            samples.Add(next);
            samples.Add(next - Duration.FromNanoseconds(1));
            samples.Add(report.AsOf + ((next - report.AsOf) * random.NextDouble()));
        }

        samples.Remove(report.AsOf);
        return samples;
    }

    private static IReadOnlyList<TrafficDay> Traffic(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(4)).Select(day => new TrafficDay
        {
            Store = "s-1",
            Date = new LocalDate(2024, 3, 8).PlusDays(day),
            Impressions = random.Next(5) == 0 ? null : random.Next(3) * 100,
            Advertised = random.Next(4) == 0 ? null : random.Next(2) == 0,
            Zone = random.Next(2) == 0 ? null : "America/Los_Angeles",
        }),
    ];
}
