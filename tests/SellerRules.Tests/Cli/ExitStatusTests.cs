using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

/// <summary>The table of exit statuses, each reached by running the command.</summary>
public sealed class ExitStatusTests : IDisposable
{
    private const string Late = """{ "orders": [ { "id": "A-1", "createdAt": "2024-03-31T06:00:00Z", "preSale": false, "parcels": [] } ] }""";
    private const string LateAndRejected = """{ "orders": [ { "id": "A-1", "createdAt": "2024-03-31T06:00:00Z", "preSale": false, "parcels": [] }, { "id": "A-2", "createdAt": "soon" } ] }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("sellerrules-status-").FullName;
    private readonly string _rules = RepositoryFolder.Of("tests/SellerRules.Tests/Cli/Golden/rules");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData(Late, ExitStatus.Done)]
    [InlineData(Late, ExitStatus.StatusOccurred, "--fail-on", "breached")]
    [InlineData(Late, ExitStatus.StatusOccurred, "--fail-on", "met,breached", "--only", "met")]
    [InlineData(Late, ExitStatus.Done, "--fail-on", "atRisk,unknown,rejected")]
    [InlineData(LateAndRejected, ExitStatus.Done)]
    [InlineData(LateAndRejected, ExitStatus.StatusOccurred, "--fail-on", "rejected")]
    [InlineData("nonsense", ExitStatus.Unusable)]
    [InlineData("nonsense", ExitStatus.Unusable, "--fail-on", "rejected")]
    [InlineData("", ExitStatus.Unusable)]
    [InlineData("{}", ExitStatus.Done)]
    public async Task Evaluate_Facts_EndsWith(string facts, int status, params string[] options)
    {
        foreach (string format in (string[])["table", "json", "jsonl", "html"])
        {
            CommandRun run = await CommandRun.With(facts, ["evaluate", "-", "--rules", _rules, "--as-of", "2024-03-31T12:00:00Z", "--format", format, .. options]);

            Assert.True(status == run.Status, $"{format}: {run.Status}\n{run.Output}\n{run.Error}");
        }
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("list")]
    public async Task EveryVerb_InvalidRules_EndsWith3BeforeAnythingElse(string verb)
    {
        string broken = Path.Combine(_folder, "broken.json");
        await File.WriteAllTextAsync(broken, """{ "formatVersion": 1, "ruleSet": "shop/orders", "rulez": [] }""", TestContext.Current.CancellationToken);
        string[] arguments = verb == "evaluate" ? ["evaluate", Path.Combine(_folder, "nowhere.json"), "--rules", broken] : [verb, broken];

        CommandRun run = await CommandRun.Of(arguments);

        Assert.Equal(ExitStatus.RuleSetsInvalid, run.Status);
        Assert.Contains("rulez", verb == "check" ? run.Output : run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("check")]
    [InlineData("test")]
    [InlineData("list")]
    public async Task EveryVerb_RulesThatAreNotThere_EndsWith1(string verb)
    {
        string nowhere = Path.Combine(_folder, "nowhere.json");
        string[] arguments = verb == "evaluate" ? ["evaluate", "-", "--rules", nowhere] : [verb, nowhere];

        CommandRun run = await CommandRun.With(Late, arguments);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains("nowhere.json", verb == "check" ? run.Output : run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_FactsThatAreNotThere_EndsWith1()
    {
        CommandRun run = await CommandRun.Of("evaluate", Path.Combine(_folder, "nowhere.json"), "--rules", _rules);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains("doesn't exist", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_RulesWithoutCases_EndsWith1()
    {
        File.Copy(Path.Combine(_rules, "orders.json"), Path.Combine(_folder, "orders.json"));

        CommandRun run = await CommandRun.Of("test", _folder);

        Assert.Equal(ExitStatus.Unusable, run.Status);
        Assert.Contains("there are no cases", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_Interrupted_EndsWith130AndSaysSo()
    {
        using MemoryStream output = new();
        using StringWriter error = new();
        using CancellationTokenSource interrupted = new();
        await interrupted.CancelAsync();

        int status = await SellerRulesCommand.RunAsync(
            ["evaluate", "-", "--rules", _rules, "--format", "jsonl"], CommandRun.Context(new MemoryStream([]), output, error), interrupted.Token);

        Assert.Equal(ExitStatus.Interrupted, status);
        Assert.Contains("interrupted after 0 subjects", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_OutputThatNobodyReads_KeepsItsStatusAndPrintsNoStackTrace()
    {
        using StringWriter error = new();
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(Late));

        int status = await SellerRulesCommand.RunAsync(
            ["evaluate", "-", "--rules", _rules, "--as-of", "2024-03-31T12:00:00Z", "--fail-on", "breached"],
            CommandRun.Context(input, new StandardOutput(new ClosedPipe()), error),
            TestContext.Current.CancellationToken);

        Assert.Equal(ExitStatus.StatusOccurred, status);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task Evaluate_DefectOfOurs_EndsWith70AndAsksToReportIt()
    {
        using MemoryStream output = new();
        using StringWriter error = new();

        int status = await SellerRulesCommand.RunAsync(
            ["evaluate", "-", "--rules", _rules], CommandRun.Context(new BrokenInput(), output, error), TestContext.Current.CancellationToken);

        Assert.Equal(ExitStatus.Defect, status);
        Assert.Contains("Please report it", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }

    private sealed class BrokenInput : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new InvalidOperationException("A defect.");
    }
}
