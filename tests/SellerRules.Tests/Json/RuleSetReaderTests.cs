using System.Collections.Immutable;
using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Model;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class RuleSetReaderTests
{
    private const string Whole =
        """
        { "$schema": "../schema/ruleset.schema.json", "formatVersion": 1, "ruleSet": "test/all", "title": { "en": "All", "zh-CN": "全部" }, "note": "n",
          "zone": "America/Los_Angeles", "onSkippedTime": "error", "onAmbiguousTime": "later",
          "source": { "document": "D", "checkedOn": "2026-11-21" }, "effective": { "from": "2024-01-01", "to": null },
          "imports": { "eu": "reference/markets#eu" },
          "parameters": {
            "count": { "value": 3, "title": { "en": "Count" }, "source": { "clause": "T2", "document": "D2" } },
            "within": { "values": { "2024-01-01": "PT4H", "2025-01-01": { "days": 2 } } },
            "list": { "value": ["ES", "FR"] },
            "commission": { "by": "category", "table": { "jewellery": "12%", "*": 5 } },
            "dated-table": { "by": "category", "values": { "2024-01-01": { "*": "5%" } } } },
          "accounts": { "transaction": { "title": { "en": "T" }, "expiresAfter": "P365D",
            "steps": [ { "at": 12, "action": "freeze", "for": "P7D" }, { "every": 48, "action": "close" } ] } },
          "rules": [
            { "id": "deadline", "title": { "en": "A" }, "subject": "order", "when": "true", "note": "why", "seeAlso": ["by", "x/y/z"],
              "deadline": { "from": "order.createdAt", "within": "@within", "done": "order.paidAt", "warn": "PT1H", "doneEarly": "met" },
              "outcome": { "severity": "error", "message": { "en": "m" }, "action": { "name": "freeze", "for": "P7D" },
                "points": { "account": "test/all#transaction", "amount": 6.5 }, "countAs": "parcel", "duty": "platform" },
              "source": { "clause": "T1", "section": "S", "url": "https://example.org/a", "interpretation": "i" } },
            { "id": "by", "title": { "en": "A" }, "subject": "order", "effective": { "to": "2025-01-01" },
              "deadline": { "by": "before(order.createdAt, @within)", "done": "order.paidAt" }, "outcome": { "severity": "info" } },
            { "id": "schedule", "title": { "en": "A" }, "subject": "order",
              "schedule": { "from": "order.signedAt", "at": { "days": 7, "at": "10:00", "zone": "UTC", "countedIn": "America/Los_Angeles" } },
              "outcome": { "severity": "info", "action": "credit" } },
            { "id": "working", "title": { "en": "A" }, "subject": "order",
              "schedule": { "from": "order.signedAt", "at": { "workingDays": 2, "calendar": "cn", "at": "24:00", "cutOff": "17:30" } },
              "outcome": { "severity": "info" } },
            { "id": "require", "title": { "en": "A" }, "subject": "order", "require": { "that": "true", "at": "order.paidAt" }, "outcome": { "severity": "warning" } },
            { "id": "spike", "title": { "en": "A" }, "subject": "trafficDay",
              "spike": { "value": "trafficDay.impressions", "increaseOver": "300%", "baseline": { "previousDays": 7, "statistic": "mean", "where": "true" },
                "minimum": 100, "onZeroBaseline": "ignore", "missingDays": "unknown" }, "outcome": { "severity": "warning" } },
            { "id": "tally", "title": { "en": "A" }, "subject": "store",
              "tally": { "of": ["deadline"], "reaches": "@count", "within": "P90D", "per": "order", "statuses": ["breached", "atRisk"] }, "outcome": { "severity": "info" } }
          ] }
        """;

    [Fact]
    public void Read_EveryShapeOfTheFormat_IsReadWithoutAProblem()
    {
        RuleSetDefinition set = ReadSound(Whole);

        Assert.Equal("test/all", set.Id.Value);
        Assert.Equal("全部", set.Title.For("zh-CN").Value);
        Assert.Equal(new LocalTimePolicy(SkippedTimePolicy.Error, AmbiguousTimePolicy.Later), set.Policy);
        Assert.Equal("reference/markets#eu", Assert.Single(set.Imports).Target.Value);
        Assert.Equal(["count", "within", "list", "commission", "dated-table"], set.Parameters.Select(p => p.Name.Value));
        Assert.Equal(["deadline", "by", "schedule", "working", "require", "spike", "tally"], set.Rules.Select(r => r.Id.Value));
    }

    [Fact]
    public void Read_RuleSetsDefaults_AreFilledIntoItsRules()
    {
        RuleSetDefinition set = ReadSound(Whole);

        SourceDefinition source = set.Rules[0].Source!;
        Assert.Equal(("D", "T1", new LocalDate(2026, 11, 21)), (source.Document, source.Clause, source.CheckedOn));
        Assert.Equal("D", set.Rules[1].Source!.Document);
        Assert.Equal((new LocalDate(2024, 1, 1), null), (set.Rules[0].Effective!.From, set.Rules[0].Effective!.To));
        Assert.Equal((null, new LocalDate(2025, 1, 1)), (set.Rules[1].Effective!.From, set.Rules[1].Effective!.To));
        Assert.Equal("D2", set.Parameters[0].Source!.Document);
    }

    [Fact]
    public void Read_Limits_AreOfTheirKind()
    {
        RuleSetDefinition set = ReadSound(Whole);

        DeadlineDefinition deadline = Assert.IsType<DeadlineDefinition>(set.Rules[0].Kind);
        Assert.Equal("within", Assert.IsType<ParameterLimitDefinition>(deadline.Within).Name);
        Assert.Equal(Duration.FromHours(1), Assert.IsType<ElapsedLimitDefinition>(deadline.Warn).Length);
        Assert.True(deadline.DoneEarlyIsMet);
        DatedTimeLimitDefinition at = Assert.IsType<DatedTimeLimitDefinition>(((ScheduleDefinition)set.Rules[2].Kind).At);
        Assert.Equal((7, new LocalTime(10, 0), "UTC", "America/Los_Angeles"), (at.Days, at.At.Time, at.Zone!.Value.Value, at.CountedIn!.Value.Value));
        WorkingDaysLimitDefinition working = Assert.IsType<WorkingDaysLimitDefinition>(((ScheduleDefinition)set.Rules[3].Kind).At);
        Assert.Equal((2, "cn", true, new LocalTime(17, 30)), (working.WorkingDays, working.Calendar.Value, working.At!.Value.Time!.Value.IsEndOfDay, working.CutOff!.Value.Time!.Value.Time));
        CalendarLimitDefinition life = Assert.IsType<CalendarLimitDefinition>(Assert.Single(set.Accounts[0].ExpiresAfter).Value);
        Assert.Equal((0, 365), (life.Months, life.Days));
    }

    [Fact]
    public void Read_Outcome_IsWhole()
    {
        OutcomeDefinition outcome = ReadSound(Whole).Rules[0].Outcome;

        Assert.Equal((FindingSeverity.Error, Duty.Platform, "parcel"), (outcome.Severity, outcome.Duty, outcome.CountAs!.Value.Value));
        Assert.Equal(("test/all#transaction", 6.5m), (outcome.Points!.Account.Value, ((JsonNumber)outcome.Points.Amount!).Value));
        Assert.Equal("freeze", outcome.Action!.Name);
        Assert.IsType<CalendarLimitDefinition>(outcome.Action.For);
    }

    [Fact]
    public void Version_ByteOrderMarkAndLineEnds_MakeNoDifference()
    {
        DiagnosticBag bag = new();
        string unix = Whole.ReplaceLineEndings("\n");
        byte[] dos = [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Whole.ReplaceLineEndings("\r\n"))];

        string expected = "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(unix)));

        Assert.Equal(expected, RuleSetReader.Read(SourceFileReader.Decode("a.json", dos, bag)!, NodaTime.DateTimeZoneProviders.Tzdb, bag)!.Version.Value);
        Assert.Equal(expected, RuleSetReader.Read(new SourceFile("a.json", unix), NodaTime.DateTimeZoneProviders.Tzdb, bag)!.Version.Value);
    }

    [Fact]
    public void Read_NewerFormat_IsOneProblemWhateverElseTheFileHolds()
    {
        DiagnosticBag bag = new();

        Assert.Null(RuleSetReader.Read(new SourceFile("a.json", "{ \"formatVersion\": 2, \"a\": 1, \"a\": 2, \"ruleSet\": 5 }"), NodaTime.DateTimeZoneProviders.Tzdb, bag));

        Diagnostic found = Assert.Single(bag.ToSorted());
        Assert.Equal("SR0109", found.Code);
        Assert.Contains("format version 2", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BrokenParts_LeaveTheRestToBeChecked()
    {
        string text = Whole.Replace("\"America/Los_Angeles\", \"onSkipped", "\"America/Los_Angles\", \"onSkipped", StringComparison.Ordinal)
            .Replace("\"within\": \"@within\"", "\"within\": \"P1DT4H\"", StringComparison.Ordinal);
        DiagnosticBag bag = new();

        RuleSetDefinition set = RuleSetReader.Read(new SourceFile("a.json", text), NodaTime.DateTimeZoneProviders.Tzdb, bag)!;

        Assert.Equal(["SR0205", "SR0203"], bag.ToSorted().Select(d => d.Code));
        Assert.Equal(7, set.Rules.Count);
        UnreadableKindDefinition kind = Assert.IsType<UnreadableKindDefinition>(set.Rules[0].Kind);
        Assert.Equal(["order.createdAt", "order.paidAt"], kind.Expressions.Select(expression => expression.Text));
        Assert.IsType<ElapsedLimitDefinition>(Assert.Single(kind.Limits));
        Assert.Equal("UTC", set.Zone.Value);
    }

    [Fact]
    public void ReportDuplicates_SameIdInTwoFiles_NamesTheFirst()
    {
        DiagnosticBag bag = new();
        RuleSetDefinition[] sets = [RuleSetReader.Read(new SourceFile("a.json", Whole), NodaTime.DateTimeZoneProviders.Tzdb, bag)!, RuleSetReader.Read(new SourceFile("b.json", Whole), NodaTime.DateTimeZoneProviders.Tzdb, bag)!];

        RuleSetReader.ReportDuplicates(sets, bag);

        Diagnostic found = Assert.Single(bag.ToSorted());
        Assert.Equal(("SR0113", "b.json", 1), (found.Code, found.File, found.Line));
        Assert.Contains("a.json, line 1", found.Message, StringComparison.Ordinal);
    }

    private static RuleSetDefinition ReadSound(string text)
    {
        DiagnosticBag bag = new();
        RuleSetDefinition? set = RuleSetReader.Read(new SourceFile("a.json", text), NodaTime.DateTimeZoneProviders.Tzdb, bag);
        Assert.Equal(ImmutableArray<Diagnostic>.Empty, bag.ToSorted());
        return set!;
    }
}
