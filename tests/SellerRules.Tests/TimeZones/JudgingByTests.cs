using NodaTime;
using SellerRules.Facts;
using SellerRules.Tests.Facts;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.TimeZones;

/// <summary>The same rules and facts under two tz databases.</summary>
public sealed class JudgingByTests
{
    private const string Mexico = "America/Mexico_City";
    private const string Deadline = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": "P1D", "done": "order.shipmentConfirmedAt" } """;

    private static readonly IDateTimeZoneProvider Newer = DateTimeZoneProviders.Tzdb;
    private static readonly IDateTimeZoneProvider Older = OlderZones.Provider;

    [Fact]
    public void Compile_CalendarLimitOverAnAbolishedChange_IsDueByTheDatabase()
    {
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2026-04-04T18:00:00Z" } ] }""");

        Assert.Equal(Instant.FromUtc(2026, 4, 5, 17, 0), Single(Rules(Deadline, Mexico, Older), facts).Due);
        Assert.Equal(Instant.FromUtc(2026, 4, 5, 18, 0), Single(Rules(Deadline, Mexico, Newer), facts).Due);
    }

    [Fact]
    public void Compile_ZoneOfALimitAlone_IsOfTheDatabase()
    {
        const string Rule = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": { "days": 1, "at": "12:00", "zone": "America/Mexico_City" }, "done": "order.shipmentConfirmedAt" } """;
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2026-07-04T18:00:00Z" } ] }""");

        Assert.Equal(Instant.FromUtc(2026, 7, 5, 17, 0), Single(Rules(Rule, "UTC", Older), facts).Due);
        Assert.Equal(Instant.FromUtc(2026, 7, 5, 18, 0), Single(Rules(Rule, "UTC", Newer), facts).Due);
    }

    [Fact]
    public void Evaluate_DayCutFromOrders_IsCutByTheEnginesDatabase()
    {
        const string Rule = """ "subject": "salesDay", "measure": { "value": "salesDay.orders", "bands": [ { "name": "any" } ] } """;
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2026-07-01T05:30:00Z" } ] }""", new FactsReaderOptions { Zones = Older });

        Assert.Equal("2026-07-01", Single(Rules(Rule, Mexico, Older), facts).SubjectId);
        Assert.Equal("2026-06-30", Single(Rules(Rule, Mexico, Newer), facts).SubjectId);
    }

    [Theory]
    [InlineData("trafficDay", """ "traffic": [ { "date": "2026-07-01", "zone": "America/Mexico_City", "impressions": 1 } ] """)]
    [InlineData("scoreDay", """ "scores": [ { "date": "2026-07-01", "zone": "America/Mexico_City" } ] """)]
    public void Evaluate_GivenDay_EndsByTheEnginesDatabase(string subject, string facts)
    {
        string rule = $$""" "subject": "{{subject}}", "schedule": { "by": "{{subject}}.end" } """;
        FactsDocument read = FactsText.Read($"{{ {facts} }}");

        Assert.Equal(Instant.FromUtc(2026, 7, 2, 5, 0), Single(Rules(rule, "UTC", Older), read).Due);
        Assert.Equal(Instant.FromUtc(2026, 7, 2, 6, 0), Single(Rules(rule, "UTC", Newer), read).Due);
    }

    [Fact]
    public void Evaluate_Week_HasItsDateAndItsEndByTheDatabase()
    {
        const string Rule = """ "subject": "week", "schedule": { "by": "week.end" } """;
        const string Facts = """{ "weeks": [ { "start": "2026-03-30", "zone": "America/Mexico_City" } ] }""";
        Finding older = Single(Rules(Rule, "UTC", Older), FactsText.Read(Facts, new FactsReaderOptions { Zones = Older }));
        Finding newer = Single(Rules(Rule, "UTC", Newer), FactsText.Read(Facts));

        Assert.Equal(("2026-03-30", Instant.FromUtc(2026, 4, 6, 5, 0)), (older.SubjectId, older.Due));
        Assert.Equal(("2026-03-30", Instant.FromUtc(2026, 4, 6, 6, 0)), (newer.SubjectId, newer.Due));
    }

    [Fact]
    public void Evaluate_WorkingDays_AreCountedInTheDatabasesZone()
    {
        const string Rule = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": { "workingDays": 1, "calendar": "cn" }, "done": "order.shipmentConfirmedAt" } """;
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2024-03-05T12:00:00Z" } ] }""");
        IDateTimeZoneProvider moved = ChangedZones.With(("Asia/Shanghai", DateTimeZone.ForOffset(Offset.FromHours(9))));

        Assert.Equal(Instant.FromUtc(2024, 3, 6, 16, 0), Single(Rules(Rule, "UTC", Newer), facts).Due);
        Assert.Equal(Instant.FromUtc(2024, 3, 6, 15, 0), Single(Rules(Rule, "UTC", moved), facts).Due);
    }

    [Fact]
    public void TryLoad_CalendarsZoneMissing_SaysSoWhereTheCalendarIsNamed()
    {
        const string Rule = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": { "workingDays": 1, "calendar": "cn" }, "done": "order.shipmentConfirmedAt" } """;
        Diagnostic problem = Assert.Single(Problems(Rule, "UTC", ChangedZones.With(("Asia/Shanghai", null))));

        Assert.Equal(("SR0205", "there is no time zone `Asia/Shanghai`"), (problem.Code, problem.Message));
        Assert.Equal("\"cn\"", problem.SourceLine.Substring(problem.Column - 1, 4));
    }

    [Theory]
    [InlineData("America/Nuuk", "the tz database `TZDB: 2019c (mapping: 14742)` calls it `America/Godthab`.")]
    [InlineData("Europe/Kyiv", "the tz database `TZDB: 2019c (mapping: 14742)` calls it `Europe/Kiev`.")]
    [InlineData("America/Ciudad_Juarez", "the tz database `TZDB: 2019c (mapping: 14742)` doesn't have it.")]
    [InlineData("America/Mexico_Cty", "did you mean `America/Mexico_City`?")]
    [InlineData("China Standard Time", "did you mean `Asia/Shanghai`?")]
    public void TryLoad_ZoneThatTheDatabaseLacks_SaysWhatToWrite(string zone, string help)
    {
        Diagnostic problem = Assert.Single(Problems(Deadline, zone, Older));

        Assert.Equal("SR0205", problem.Code);
        Assert.StartsWith(help, problem.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void WithZones_ShippedPacks_AreCheckedAndJudgedWithThem()
    {
        RuleSets older = RuleSets.AliExpress.WithZones(Older);

        Assert.Same(Older, older.Zones);
        Assert.Same(Newer, RuleSets.AliExpress.Zones);
        Assert.Same(older, older.WithZones(Older));
        Assert.Equal(RuleSets.AliExpress.Sets.Select(s => (s.Id, s.Version)), older.Sets.Select(s => (s.Id, s.Version)));
    }

    [Fact]
    public void WithZones_ZoneMissing_Throws()
    {
        RuleSetException refused = Assert.Throws<RuleSetException>(() => RuleSets.AliExpress.WithZones(ChangedZones.With(("America/Los_Angeles", null))));

        Assert.All(refused.Diagnostics, d => Assert.Equal("SR0205", d.Code));
        Assert.Contains(refused.Diagnostics, d => d.Message == "there is no time zone `America/Los_Angeles`");
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void With_EitherHasAnotherDatabase_AllHaveIt(bool first, bool second)
    {
        RuleSets one = Rules(Deadline, Mexico, first ? Older : Newer);
        RuleSets other = RuleSets.EuropeanUnion.WithZones(second ? Older : Newer);
        RuleSets both = one.With(other);
        FactsDocument facts = FactsText.Read("""{ "orders": [ { "id": "A", "createdAt": "2026-04-04T18:00:00Z" } ] }""");

        Assert.Same(first || second ? Older : Newer, both.Zones);
        Assert.Equal(1 + RuleSets.EuropeanUnion.Sets.Count, both.Sets.Count);
        Assert.Equal(Instant.FromUtc(2026, 4, 5, first || second ? 17 : 18, 0), Single(both, facts, "test/rules/r").Due);
    }

    [Fact]
    public void Evaluate_FactsReadByAnotherDatabase_KeepTheirInstantsAndAreCutByTheEngine()
    {
        FactsDocument facts = FactsText.Read(
            """{ "zone": "America/Mexico_City", "orders": [ { "id": "A", "createdAt": "2026-07-01T00:30:00" } ] }""", new FactsReaderOptions { Zones = Older });
        const string Rule = """ "subject": "salesDay", "measure": { "value": "salesDay.orders", "bands": [ { "name": "any" } ] } """;

        Assert.Equal(Instant.FromUtc(2026, 7, 1, 5, 30), facts.Orders[0].CreatedAt);
        Assert.Equal("2026-06-30", Single(Rules(Rule, Mexico, Newer), facts).SubjectId);
    }

    [Fact]
    public void Load_NoProvider_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => RuleSets.Load([], FactTypes.Standard, null!));
        Assert.Throws<ArgumentNullException>(() => RuleSets.AliExpress.WithZones(null!));
        Assert.Throws<ArgumentNullException>(() => new FactsValidator(FactTypes.Standard, null!));
    }

    private static Finding Single(RuleSets rules, FactsDocument facts, string? rule = null) => Assert.Single(
        RuleEngine.Compile(rules).Evaluate(facts, Instant.FromUtc(2026, 8, 1, 0, 0), TestContext.Current.CancellationToken).Subjects.SelectMany(s => s.Findings),
        f => rule is null || f.Rule == rule);

    private static RuleSets Rules(string rule, string zone, IDateTimeZoneProvider zones)
    {
        string path = Write(rule, zone);
        try
        {
            return RuleSets.Load([path], FactTypes.Standard, zones);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IReadOnlyList<Diagnostic> Problems(string rule, string zone, IDateTimeZoneProvider zones)
    {
        string path = Write(rule, zone);
        try
        {
            Assert.False(RuleSets.TryLoad([path], FactTypes.Standard, zones, out _, out IReadOnlyList<Diagnostic> problems));
            return problems;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Write(string rule, string zone)
    {
        string path = Path.Combine(Path.GetTempPath(), $"sellerrules-zones-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, RuleSetText.Of(rule, zone));
        return path;
    }
}
