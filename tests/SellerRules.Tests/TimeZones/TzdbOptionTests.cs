using System.Text.Json;
using NodaTime;
using SellerRules.Cli;
using SellerRules.Tests.Cli;
using SellerRules.Tests.Judging;

namespace SellerRules.Tests.TimeZones;

/// <summary>The command with <c>--tzdb</c>.</summary>
public sealed class TzdbOptionTests : IDisposable
{
    private const string AsOf = "2026-04-05T17:30:00Z";
    private const string Deadline = """ "subject": "order", "deadline": { "from": "order.createdAt", "within": "P1D", "done": "order.shipmentConfirmedAt" } """;

    private static readonly string[] Older = ["--tzdb", OlderZones.File];

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-tzdb-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(true, OlderZones.Version, "breached", "2026-04-05T17:00:00Z")]
    [InlineData(false, null, "running", "2026-04-05T18:00:00Z")]
    public async Task Evaluate_Json_JudgesByTheDatabaseAndNamesIt(bool older, string? version, string status, string due)
    {
        CommandRun run = await Evaluate("json", older);
        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement finding = report.RootElement.GetProperty("subjects")[0].GetProperty("findings")[0];

        Assert.Equal((ExitStatus.Done, string.Empty), (run.Status, run.Error));
        Assert.Equal(version ?? DateTimeZoneProviders.Tzdb.VersionId, report.RootElement.GetProperty("tzdb").GetString());
        Assert.Equal((status, due), (finding.GetProperty("status").GetString(), finding.GetProperty("due").GetString()));
    }

    [Fact]
    public async Task Evaluate_OtherForms_NameTheDatabaseAndPrintByIt()
    {
        string lines = (await Evaluate("jsonl", true)).Output;
        string page = (await Evaluate("html", true)).Output;
        string table = (await Evaluate("table", true)).Output;

        Assert.Contains($"\"tzdb\":\"{OlderZones.Version}\"", lines.Split('\n')[0].Replace(": \"T", ":\"T", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains($"<code>{OlderZones.Version}</code>", page, StringComparison.Ordinal);
        Assert.Contains("12:00:00 -05:00", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "As of 2026-07-01 19:00:00 -05:00\n")]
    [InlineData(false, "As of 2026-07-01 18:00:00 -06:00\n")]
    public async Task Evaluate_DisplayZone_IsOfTheDatabase(bool older, string shown)
    {
        string facts = Write("facts.json", """{ "orders": [ { "id": "A", "createdAt": "2026-06-30T12:00:00Z" } ] }""");
        CommandRun run = await CommandRun.Of(["evaluate", facts, "--rules", Rules("UTC"), "--as-of", "2026-07-02T00:00:00Z", "--display-zone", "America/Mexico_City", .. older ? Older : []]);

        Assert.Contains(shown, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "2026-07-02T05:30:00Z")]
    [InlineData(false, "2026-07-02T06:30:00Z")]
    public async Task Evaluate_ZoneOfTheInput_IsOfTheDatabaseWhereverTheOptionStands(bool older, string due)
    {
        string facts = Write("facts.json", """{ "orders": [ { "id": "A", "createdAt": "2026-07-01T00:30:00" } ] }""");
        string[] tzdb = older ? Older : [];
        string[] rest = ["evaluate", facts, "--zone", "America/Mexico_City", "--rules", Rules("UTC"), "--as-of", "2026-07-01T12:00:00Z", "--format", "json"];

        CommandRun behind = await CommandRun.Of([.. rest, .. tzdb]);
        CommandRun before = await CommandRun.Of(["evaluate", .. tzdb, .. rest.Skip(1)]);

        Assert.Contains($"\"due\": \"{due}\"", behind.Output, StringComparison.Ordinal);
        Assert.Equal(behind, before);
    }

    [Fact]
    public async Task Evaluate_ZoneOfOneFact_IsOfTheDatabase()
    {
        string facts = Write("facts.json", """{ "orders": [ { "id": "A", "createdAt": "2026-07-01T00:30:00" } ] }""");
        CommandRun run = await CommandRun.Of([
            "evaluate", facts, "--zone", "order.createdAt=America/Mexico_City", "--rules", Rules("UTC"), "--as-of", "2026-07-01T12:00:00Z", "--format", "json", .. Older]);

        Assert.Contains("\"due\": \"2026-07-02T05:30:00Z\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_ZoneThatTheDatabaseLacks_SaysItsNameThere()
    {
        CommandRun run = await CommandRun.Of(["evaluate", Facts(), "--zone", "America/Nuuk", .. Older]);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains($"`--zone`: `America/Nuuk` is not an IANA time zone; the tz database `{OlderZones.Version}` calls it `America/Godthab`.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_DatabaseThatIsNone_IsReportedOnceAndNoZoneIsLookedUp()
    {
        CommandRun run = await CommandRun.Of("evaluate", Facts(), "--zone", "Mars", "--display-zone", "America/Mexico_City", "--tzdb", Facts());

        Assert.Equal((ExitStatus.Unusable, string.Empty), (run.Status, run.Output));
        Assert.StartsWith("sellerrules: `--tzdb`: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Evaluate_ShippedPacks_AreJudgedByTheDatabase()
    {
        string orders = Path.Combine(Samples.Folder, "orders.json");
        CommandRun built = await CommandRun.Of("evaluate", orders, "--format", "json");
        CommandRun older = await CommandRun.Of(["evaluate", orders, "--format", "json", .. Older]);

        Assert.Equal(built.Output, older.Output.Replace(OlderZones.Version, DateTimeZoneProviders.Tzdb.VersionId, StringComparison.Ordinal));
        Assert.NotEqual(built.Output, older.Output);
    }

    [Fact]
    public async Task Explain_WithTheDatabase_TellsItsTimes()
    {
        CommandRun run = await CommandRun.Of(["explain", Facts(), "--id", "A", "--rules", Rules("America/Mexico_City"), "--as-of", AsOf, .. Older]);

        Assert.Equal((ExitStatus.Done, string.Empty), (run.Status, run.Error));
        Assert.Contains("Sun 5 Apr 2026 12:00 CDT", string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithAndWithoutTheDatabase_TellsWhatMovedByIt()
    {
        string result = Write("result.json", (await Evaluate("json", true)).Output);
        string[] verify = ["verify", result, Facts(), "--rules", Rules("America/Mexico_City")];
        CommandRun same = await CommandRun.Of([.. verify, .. Older]);
        CommandRun moved = await CommandRun.Of(verify);

        Assert.Equal((ExitStatus.Done, "As of 2026-04-05T17:30:00Z: 1 recorded verdict, 0 moved\n"), (same.Status, same.Output));
        Assert.Equal(ExitStatus.StatusOccurred, moved.Status);
        Assert.Contains($"changed  tzdb: {OlderZones.Version} → {DateTimeZoneProviders.Tzdb.VersionId}\n", moved.Output, StringComparison.Ordinal);
        Assert.Contains("moved    order A test/rules/r: status breached → running", moved.Output, StringComparison.Ordinal);
        Assert.EndsWith("[tzdb]\n", moved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ZoneThatTheDatabaseLacks_IsInvalid()
    {
        string rules = Rules("America/Nuuk");
        CommandRun older = await CommandRun.Of(["check", rules, .. Older]);

        Assert.Equal(ExitStatus.Done, (await CommandRun.Of("check", rules)).Status);
        Assert.Equal(ExitStatus.RuleSetsInvalid, older.Status);
        Assert.Contains("there is no time zone `America/Nuuk`", older.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_ZoneThatOnlyOneDatabaseHas_IsReadByIt()
    {
        string rules = Rules("America/Godthab");

        Assert.Equal(ExitStatus.Done, (await CommandRun.Of(["list", rules, .. Older])).Status);
        Assert.Equal(ExitStatus.RuleSetsInvalid, (await CommandRun.Of(["list", Rules("America/Nuuk"), .. Older])).Status);
    }

    [Fact]
    public async Task Evaluate_NothingButAListFile_JudgesTheShippedPacksByTheDatabase()
    {
        string list = Write("list.json", """{ "formatVersion": 1, "list": "reference/prohibited", "complete": true, "entries": [ { "id": "knives", "keywords": ["flick knife"] } ] }""");
        CommandRun run = await CommandRun.Of(["evaluate", Facts(), "--rules", list, "--as-of", AsOf, "--format", "json", .. Older]);

        Assert.Equal((ExitStatus.Done, string.Empty), (run.Status, run.Error));
        Assert.Contains($"\"tzdb\": \"{OlderZones.Version}\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("aliexpress/shipping/", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ToJudge_ShippedPacksNameAZoneThatIsMissing_AreInvalidWithTheirPlaces()
    {
        string list = Write("list.json", """{ "formatVersion": 1, "list": "reference/prohibited", "complete": true, "entries": [ { "id": "knives", "keywords": ["flick knife"] } ] }""");
        IDateTimeZoneProvider lacking = ChangedZones.With(("America/Los_Angeles", null));
        foreach (string[] paths in new[] { Array.Empty<string>(), [list] })
        {
            using StringWriter error = new();
            LoadedRules loaded = LoadedRules.ToJudge(paths, lacking, error);

            Assert.Equal((null, ExitStatus.RuleSetsInvalid), (loaded.Rules, loaded.Status));
            Assert.Contains("there is no time zone `America/Los_Angeles`", error.ToString(), StringComparison.Ordinal);
            Assert.Contains("rules/aliexpress/shipping.json:", error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Test_Cases_AreJudgedByTheDatabase()
    {
        string rules = Rules("America/Mexico_City");
        Write("rules.cases.json", """
            { "formatVersion": 1, "ruleSet": "test/rules", "cases": [ { "name": "c", "asOf": "2026-04-05T17:30:00Z",
              "facts": { "zone": "America/Mexico_City", "orders": [ { "id": "A", "createdAt": "2026-04-04T12:00:00" } ] },
              "expect": [ { "rule": "r", "id": "A", "status": "breached", "due": "2026-04-05T17:00:00Z" } ] } ] }
            """);

        Assert.Equal(ExitStatus.Done, (await CommandRun.Of(["test", rules, .. Older])).Status);
        Assert.Equal(ExitStatus.CasesFailed, (await CommandRun.Of("test", rules)).Status);
    }

    private async Task<CommandRun> Evaluate(string format, bool older) =>
        await CommandRun.Of(["evaluate", Facts(), "--rules", Rules("America/Mexico_City"), "--as-of", AsOf, "--format", format, .. older ? Older : []]);

    private string Facts() => Write("facts.json", """{ "orders": [ { "id": "A", "createdAt": "2026-04-04T18:00:00Z" } ] }""");

    private string Rules(string zone) => Write("rules.json", RuleSetText.Of(Deadline, zone));

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
