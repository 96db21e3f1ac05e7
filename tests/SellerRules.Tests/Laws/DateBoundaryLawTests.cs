using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.Laws;

/// <summary>
/// Which dates of a rule and which value of a parameter hold is decided by the anchor and by the first instant of a date, also where the clocks skip or
/// repeat that date's midnight, or the date itself.
/// </summary>
public sealed class DateBoundaryLawTests
{
    private const int Instants = 60;

    /// <summary>Skipped and repeated midnights, and a date that doesn't exist.</summary>
    public static TheoryData<string, string> Places { get; } = new()
    {
        { "America/Sao_Paulo", "2018-11-04" },
        { "America/Sao_Paulo", "2018-02-18" },
        { "Africa/Cairo", "2024-04-26" },
        { "Africa/Cairo", "2023-10-27" },
        { "Asia/Beirut", "2024-03-31" },
        { "Asia/Beirut", "2024-10-27" },
        { "America/Havana", "2024-03-10" },
        { "America/Havana", "2024-11-03" },
        { "Asia/Amman", "2021-03-26" },
        { "Asia/Amman", "2021-10-29" },
        { "America/Asuncion", "2023-10-01" },
        { "America/Scoresbysund", "2023-03-26" },
        { "America/Scoresbysund", "2023-10-29" },
        { "Pacific/Apia", "2011-12-30" },
        { "Pacific/Apia", "2011-12-31" },
        { "UTC", "2024-02-29" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Anchor_AroundAFirstInstant_ChoosesDatesAndValues(string zone, string date)
    {
        Instant boundary = FirstInstant(zone, date);
        RuleEngine engine = RuleSetText.Engine(DatedRules.For(date), zone, DatedRules.Head(date));
        foreach (Instant anchor in Around(boundary))
        {
            bool isAfter = anchor >= boundary;
            FactsDocument facts = Facts(anchor, boundary);
            Report now = engine.Evaluate(facts, anchor, TestContext.Current.CancellationToken);
            Report later = engine.Evaluate(facts, anchor + Duration.FromDays(9), TestContext.Current.CancellationToken);
            string where = $"{zone} {date}, {anchor - boundary} from {boundary}";
            foreach (string kind in DatedRules.Kinds)
            {
                Assert.True(Applies(now, kind + "-from") == isAfter, $"{kind} from, {where}");
                Assert.True(Applies(now, kind + "-to") == !isAfter, $"{kind} to, {where}");
                bool keepsItsAnchor = DatedRules.Started.Contains(kind);
                Assert.True(Applies(later, kind + "-from") == (!keepsItsAnchor || isAfter), $"{kind} from, nine days later, {where}");
                Assert.True(Applies(later, kind + "-to") == (keepsItsAnchor && !isAfter), $"{kind} to, nine days later, {where}");
            }

            foreach (string kind in DatedRules.Telling)
            {
                Assert.True(Chosen(now, kind) == (isAfter ? 2 : 1), $"{kind} chose {Chosen(now, kind)}, {where}");
                Assert.True(Chosen(later, kind) == (DatedRules.Started.Contains(kind) && !isAfter ? 1 : 2), $"{kind} chose {Chosen(later, kind)} nine days later, {where}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void NoValueAtTheAnchor_IsUnknownSayingSince(string zone, string date)
    {
        Instant boundary = FirstInstant(zone, date);
        RuleEngine engine = RuleSetText.Engine(DatedRules.Fresh, zone, DatedRules.Head(date));
        foreach (Instant anchor in Around(boundary))
        {
            Report report = engine.Evaluate(Facts(anchor, boundary), anchor, TestContext.Current.CancellationToken);
            foreach (Finding finding in report.Subjects.SelectMany(s => s.Findings).Where(f => f.SubjectId == "A"))
            {
                Assert.Equal(anchor < boundary, finding.Status == FindingStatus.Unknown);
                Assert.Equal(anchor < boundary, finding.Unknown.Any(name => name.EndsWith($"has no value before {date}", StringComparison.Ordinal)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void Spike_IsDatedByItsDay(string zone, string date)
    {
        Instant boundary = FirstInstant(zone, date);
        RuleEngine engine = RuleSetText.Engine(DatedRules.Spikes(date), zone, DatedRules.Head(date));
        LocalDate middle = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        FactsDocument facts = new()
        {
            Traffic = [.. Enumerable.Range(-4, 8).Select(day => new TrafficDay { Store = "s", Date = middle.PlusDays(day), Impressions = day == -4 ? 1 : 500 * (day + 5), Advertised = false, Zone = zone })],
        };
        Report report = engine.Evaluate(facts, boundary + Duration.FromDays(20), TestContext.Current.CancellationToken);
        for (int day = -3; day < 4; day++)
        {
            bool isAfter = FirstInstant(zone, $"{middle.PlusDays(day):uuuu-MM-dd}") >= boundary;
            Finding[] findings = [.. report.Subjects.Single(s => s.Id == $"s/{middle.PlusDays(day):uuuu-MM-dd}").Findings];
            Assert.Equal(isAfter, findings.Single(f => f.Rule.EndsWith("/spike-from", StringComparison.Ordinal)).Status != FindingStatus.NotApplicable);
            Assert.Equal(!isAfter, findings.Single(f => f.Rule.EndsWith("/spike-to", StringComparison.Ordinal)).Status != FindingStatus.NotApplicable);
            Assert.Equal(!isAfter, findings.Single(f => f.Rule.EndsWith("/spike", StringComparison.Ordinal)).Status == FindingStatus.Breached);
        }
    }

    /// <summary>The earliest instant of a zone at which the local date is the given one or a later one.</summary>
    private static Instant FirstInstant(string zone, string date)
    {
        LocalDateTime midnight = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value.AtMidnight();
        Instant near = midnight.InUtc().ToInstant();
        IEnumerable<Instant> firsts = DateTimeZoneProviders.Tzdb[zone].GetZoneIntervals(near - Duration.FromDays(3), near + Duration.FromDays(3)).Select(interval => FirstIn(interval, midnight)).OfType<Instant>();
        return firsts.Min();
    }

    private static Instant? FirstIn(ZoneInterval interval, LocalDateTime midnight)
    {
        Instant first = midnight.WithOffset(interval.WallOffset).ToInstant();
        first = interval.HasStart ? Instant.Max(first, interval.Start) : first;
        return interval.HasEnd && first >= interval.End ? null : first;
    }

    private static IEnumerable<Instant> Around(Instant boundary)
    {
        Random random = new((int)(boundary.ToUnixTimeSeconds() % 100_000));
        yield return boundary - Duration.Epsilon;
        yield return boundary;
        yield return boundary + Duration.Epsilon;
        for (int i = 0; i < Instants; i++)
        {
            Duration off = i % 2 == 0 ? Duration.FromMinutes(random.Next(-180, 181)) : Duration.FromNanoseconds(random.NextInt64(-10_800_000_000_000, 10_800_000_000_000));
            yield return boundary + off;
        }
    }

    /// <summary>An order that begins at the anchor, and one that has been there for long.</summary>
    private static FactsDocument Facts(Instant anchor, Instant boundary) => new()
    {
        Stores = [new Store { Id = "s" }],
        Orders =
        [
            new Order { Id = "A", Store = "s", CreatedAt = anchor, PaidAt = anchor, PreSale = false },
            new Order { Id = "B", Store = "s", CreatedAt = boundary - Duration.FromDays(10), PaidAt = boundary - Duration.FromDays(10), PreSale = false },
        ],
    };

    private static Finding Of(Report report, string rule) =>
        report.Subjects.Where(s => s.Id is "A" or "s").SelectMany(s => s.Findings).Single(f => f.Rule.EndsWith($"/{rule}", StringComparison.Ordinal));

    private static bool Applies(Report report, string rule) => Of(report, rule).Status != FindingStatus.NotApplicable;

    /// <summary>Which of the two values a rule went by: 1 before the date, 2 from it on.</summary>
    private static int Chosen(Report report, string kind)
    {
        Finding finding = Of(report, kind);
        return kind switch
        {
            "deadline" or "schedule" => (int)(finding.Due!.Value - finding.From!.Value).TotalHours,
            "measure" or "formula" => (int)(decimal)finding.Value!,
            "dated" or "state" => finding.Status == FindingStatus.Met ? 2 : 1,
            _ => finding.Status == FindingStatus.Breached ? 2 : 1,
        };
    }
}
