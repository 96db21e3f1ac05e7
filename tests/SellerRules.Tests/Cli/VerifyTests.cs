using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

public sealed class VerifyTests : IDisposable
{
    private const string AsOf = "2024-03-31T12:00:00Z";

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-verify-").FullName;

    private static string Orders => Path.Combine(Samples.Folder, "orders.json");

    private static string Lines => Path.Combine(Samples.Folder, "orders.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("json", false)]
    [InlineData("jsonl", false)]
    [InlineData("jsonl", true)]
    public async Task Verify_NothingChanged_NothingMoved(string format, bool isStream)
    {
        string facts = isStream ? Lines : Orders;
        string result = await Record(facts, "--format", format);
        CommandRun run = await CommandRun.Of("verify", result, facts);
        Assert.Equal((ExitStatus.Done, string.Empty), (run.Status, run.Error));
        Assert.Matches("^As of 2024-03-31T12:00:00Z: [0-9]+ recorded verdicts, 0 moved\n$", run.Output);
    }

    [Fact]
    public async Task Verify_OnlySomeStatuses_ComparesWhatIsRecorded()
    {
        string result = await Record(Orders, "--format", "json", "--only", "breached");
        CommandRun run = await CommandRun.Of("verify", result, Orders);
        Assert.Equal(ExitStatus.Done, run.Status);
    }

    [Fact]
    public async Task Verify_RulesChanged_TellsWhatMovedAndThatRulesDidIt()
    {
        string rules = Rules("PT4H");
        string result = await Record(Orders, "--format", "json", "--rules", rules);
        Rules("PT400H");
        CommandRun run = await CommandRun.Of("verify", result, Orders, "--rules", rules);
        Assert.Equal(ExitStatus.StatusOccurred, run.Status);
        Assert.Contains("changed  ruleSets test/rules: sha256:", run.Output, StringComparison.Ordinal);
        Assert.Contains("moved    order ES-1004 test/rules/r: status breached → running", run.Output, StringComparison.Ordinal);
        Assert.Contains("[rules]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[facts", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_FactsChanged_TellsThatFactsDidIt()
    {
        string result = await Record(Orders, "--format", "json");
        string changed = Path.Combine(_folder, "facts.json");
        string text = await File.ReadAllTextAsync(Orders, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(changed, text.Replace("\"ES-1004\"", "\"ES-1004b\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        CommandRun run = await CommandRun.Of("verify", result, changed);
        Assert.Equal(ExitStatus.StatusOccurred, run.Status);
        Assert.Contains("changed  facts: sha256:", run.Output, StringComparison.Ordinal);
        Assert.Contains("moved    order ES-1004 aliexpress/shipping/confirm-shipment: gone, was breached [facts]", run.Output, StringComparison.Ordinal);
        Assert.Contains("moved    order ES-1004b aliexpress/shipping/confirm-shipment: new, breached [facts]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_OtherTzdb_IsNamed()
    {
        string result = await Record(Orders, "--format", "json");
        string text = await File.ReadAllTextAsync(result, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(result, text.Replace("\"tzdb\": \"TZDB: ", "\"tzdb\": \"TZDB: 1999x ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        CommandRun run = await CommandRun.Of("verify", result, Orders);
        Assert.Equal(ExitStatus.Done, run.Status);
        Assert.Contains("changed  tzdb: TZDB: 1999x ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no result", "{ \"formatVersion\": 1 }")]
    [InlineData("not JSON", "hello")]
    [InlineData("empty", "")]
    public async Task Verify_SomethingElse_SaysWhatIsExpected(string name, string text)
    {
        string path = Path.Combine(_folder, name + ".json");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        CommandRun run = await CommandRun.Of("verify", path, Orders);
        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains("isn't a result that `sellerrules evaluate --format json` or `jsonl` wrote", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_WithoutArguments_SaysHowToWriteIt()
    {
        CommandRun run = await CommandRun.Of("verify");
        Assert.Equal((ExitStatus.Unusable, true), (run.Status, run.Error.Contains("`RESULT` is missing; write for example `sellerrules verify result.json", StringComparison.Ordinal)));
    }

    private async Task<string> Record(string facts, params string[] options)
    {
        CommandRun run = await CommandRun.Of(["evaluate", facts, "--as-of", AsOf, .. options]);
        string path = Path.Combine(_folder, "result.json");
        await File.WriteAllTextAsync(path, run.Output, TestContext.Current.CancellationToken);
        return path;
    }

    private string Rules(string within)
    {
        string path = Path.Combine(_folder, "rules.json");
        File.WriteAllText(path, Judging.RuleSetText.Of(
            $"\"subject\": \"order\", \"deadline\": {{ \"from\": \"order.createdAt\", \"within\": \"{within}\", \"done\": \"order.shipmentConfirmedAt\" }}"));
        return path;
    }
}
