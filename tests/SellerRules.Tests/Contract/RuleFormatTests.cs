using SellerRules.Cli;
using SellerRules.Tests.Cli;

namespace SellerRules.Tests.Contract;

/// <summary>The format of rule files: every key of what is judged today, and a note in every object.</summary>
public sealed class RuleFormatTests : IDisposable
{
    private const string Other = """
        { "formatVersion": 1, "ruleSet": "my/other", "title": { "en": "Other" }, "zone": "Asia/Shanghai", "source": { "document": "D" },
          "parameters": { "x": { "value": 7 } }, "accounts": { "acc": {} },
          "rules": [ { "id": "y", "title": { "en": "y" }, "subject": "order", "require": { "that": "order.total > USD 1" }, "outcome": { "severity": "info" } } ] }
        """;

    private const string All = """
        { "note": "n", "formatVersion": 1, "ruleSet": "my/all", "title": { "en": "All", "note": "n" }, "zone": "UTC",
          "source": { "document": "D", "clause": "c0", "url": "https://example.org/x", "note": "n" }, "effective": { "from": "2020-01-01", "note": "n" },
          "imports": { "far": "my/other#x", "note": "n" },
          "parameters": { "note": "n",
            "a": { "value": 3, "note": "n" }, "b": { "values": { "2020-01-01": "PT4H", "2024-01-01": "PT2H", "note": "n" } },
            "c": { "value": ["ES", "FR"] }, "d": { "value": { "days": 5, "at": "00:00", "zone": "UTC", "countedIn": "Europe/Madrid", "note": "n" } },
            "e": { "value": "USD 5000" }, "f": { "value": true }, "g": { "value": "300%" }, "h": { "value": "2024-01-01" },
            "i": { "value": "2024-01-01T00:00:00Z" }, "j": { "values": { "2020-01-01": { "workingDays": 2, "calendar": "cn", "note": "n" } } } },
          "accounts": { "note": "n", "pts": { "note": "n", "expiresAfter": { "days": 365, "at": "00:00" },
            "steps": [ { "every": 6, "action": "warn", "note": "n" }, { "at": 12, "action": "freeze", "for": "P7D" } ] } },
          "rules": [
            { "note": "n", "id": "heartbeat", "title": { "en": "t", "note": "n" }, "subject": "parcel", "seeAlso": ["working-days", "my/other/y"],
              "deadline": { "note": "n", "from": "parcel.scans", "within": "PT72H", "done": "parcel.deliveredAt", "warn": "P1D", "doneEarly": "met" },
              "outcome": { "note": "n", "severity": "warning", "message": { "en": "By {due}", "note": "n" }, "duty": "platform", "countAs": "x",
                           "points": { "note": "n", "account": "pts", "amount": 0.5 }, "action": { "name": "a", "for": "P3D", "note": "n" } } },
            { "id": "working-days", "title": { "en": "t" }, "subject": "order", "effective": { "from": "2023-01-01", "to": "2030-01-01" },
              "deadline": { "from": "order.createdAt", "within": { "workingDays": 2, "calendar": "cn", "at": "18:00", "cutOff": "16:00" }, "done": "order.dispatchedAt" },
              "outcome": { "severity": "error", "message": { "en": "{due} {from} {occurredAt} {points} {order.destination} {@a} {@far} {@my/other#x}" },
                           "points": { "account": "my/other#acc", "amount": 2 } } },
            { "id": "by", "title": { "en": "t" }, "subject": "order",
              "deadline": { "by": "before(order.disputeExpectedAt, @b)", "done": "order.interventionAt" }, "outcome": { "severity": "info" } },
            { "id": "calendar", "title": { "en": "t" }, "subject": "order",
              "deadline": { "from": "earliest(order.paidAt, order.createdAt)", "within": "P6M", "done": "order.dispatchedAt" }, "outcome": { "severity": "info" } },
            { "id": "schedule", "title": { "en": "t" }, "subject": "order",
              "schedule": { "from": "order.signedAt", "at": { "days": 0, "at": "18:00" }, "note": "n" }, "outcome": { "severity": "info" } },
            { "id": "schedule-by", "title": { "en": "t" }, "subject": "order", "schedule": { "by": "after(order.signedAt, @d)" }, "outcome": { "severity": "info" } },
            { "id": "state", "title": { "en": "t" }, "subject": "order", "require": { "that": "order.total <= @e", "note": "n" }, "outcome": { "severity": "info" } },
            { "id": "dated", "title": { "en": "t" }, "subject": "order", "outcome": { "severity": "info" },
              "require": { "that": "order.total <= @e && !(order.destination in @c) || order.preSale <> @f", "at": "order.paidAt" } },
            { "id": "spike", "title": { "en": "t" }, "subject": "trafficDay", "outcome": { "severity": "info", "message": { "en": "{value} {@g}" } },
              "spike": { "note": "n", "value": "trafficDay.impressions", "increaseAtLeast": "@g",
                         "baseline": { "previousDays": 7, "statistic": "mean", "where": "not trafficDay.advertised", "note": "n" },
                         "minimum": 100, "onZeroBaseline": "ignore", "missingDays": "zero" } },
            { "id": "tally", "title": { "en": "t" }, "subject": "store", "outcome": { "severity": "info", "message": { "en": "{count}" } },
              "tally": { "note": "n", "of": ["working-days", "my/all/heartbeat"], "shareOver": "5%", "within": "P30D", "per": "store", "statuses": ["breached", "atRisk"] } }
          ] }
        """;

    private readonly ContractFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_EveryKeyAndANoteInEveryObject_Loads()
    {
        _folder.Write("rules/other.json", Other);
        _folder.Write("rules/all.json", All);

        CommandRun run = await CommandRun.Of("check", _folder.Of("rules"));

        Assert.Equal("2 rule sets with 11 rules: 0 errors, 0 warnings\n", run.Output);
        Assert.Equal(ExitStatus.Done, run.Status);
    }

    [Fact]
    public async Task Check_ImportOfNothing_IsReportedOnceAndWhereItStands()
    {
        string rules = _folder.Write("rules.json", All.Replace("my/other#x\", \"note", "my/nothing#x\", \"note", StringComparison.Ordinal));
        string other = _folder.Write("other.json", Other);

        CommandRun run = await CommandRun.Of("check", rules, other, "--format", "plain");

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Equal(1, run.Output.Split("SR0404").Length - 1);
        Assert.Contains(":3:23: error SR0404: there is no parameter `my/nothing#x`", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_EveryKey_JudgesTheDesignsFacts()
    {
        _folder.Write("rules/other.json", Other);
        _folder.Write("rules/all.json", All);

        CommandRun run = await CommandRun.Of(
            "evaluate", _folder.Write("facts.json", ContractFolder.Facts), "--rules", _folder.Of("rules"), "--as-of", "2024-03-29T12:00:00Z", "--format", "jsonl");

        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Empty(run.Error);
        Assert.Contains("\"due\":\"2024-04-02T10:00:00Z\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_Cases_CompareOnlyWhatIsGivenAndEnd4WhereOneFails()
    {
        _folder.Write("rules/shipping.json", ContractFolder.Shipping);
        string holds = Cases("\"status\": \"breached\", \"due\": \"2024-03-29T11:00:00Z\"", "12.5", exactly: true);
        string fails = Cases("\"status\": \"met\"", "0", exactly: false);

        _folder.Write("rules/shipping.cases.json", holds);
        CommandRun passed = await CommandRun.Of("test", _folder.Of("rules"));
        _folder.Write("rules/shipping.cases.json", fails);
        CommandRun failed = await CommandRun.Of("test", _folder.Of("rules"));

        Assert.Equal((ExitStatus.Done, string.Empty), (passed.Status, passed.Error));
        Assert.Equal(ExitStatus.CasesFailed, failed.Status);
        Assert.Contains("`status` is \"breached\", expected \"met\"", failed.Output + failed.Error, StringComparison.Ordinal);
        Assert.Contains("`balance` is 12.5, expected 0", failed.Output + failed.Error, StringComparison.Ordinal);
    }

    private static string Cases(string members, string balance, bool exactly) => $$"""
        { "ruleSet": "aliexpress/shipping", "cases": [ { "name": "late", "asOf": "2024-03-29T12:00:00Z", "exactly": {{(exactly ? "true" : "false")}},
          "facts": {{ContractFolder.Facts}},
          "expect": [ { "rule": "confirm-shipment", "id": "A-1", {{members}} }, { "id": "A-1", "nextChange": null } ],
          "expectLedger": [ { "store": "s-1", "account": "aliexpress/shipping#transaction", "balance": {{balance}}, "actions": ["freeze"] } ] } ] }
        """;
}
