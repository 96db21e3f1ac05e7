using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Cli;
using SellerRules.Cli.Output.Html;
using SellerRules.Tests.Cli.Html;

namespace SellerRules.Tests.Cli;

/// <summary>
/// The command's output, whole, beside what is expected of it in <c>Golden</c>. What is printed now is always left in
/// <c>artifacts/goldens/cli</c>, from where <c>eng/update-goldens.sh</c> takes it.
/// </summary>
public sealed partial class GoldenTests
{
    private const string AsOf = "2024-03-31T12:00:00Z";

    private static readonly string Folder = RepositoryFolder.Of("tests/SellerRules.Tests/Cli/Golden");
    private static readonly string Rules = Path.Combine(Folder, "rules");

    [Theory]
    [InlineData("evaluate-table")]
    [InlineData("evaluate-json", "--format", "json")]
    [InlineData("evaluate-jsonl", "--format", "jsonl")]
    [InlineData("evaluate-only", "--only", "running,met")]
    [InlineData("evaluate-only-json", "--format", "json", "--only", "atRisk")]
    [InlineData("evaluate-chinese", "--lang", "zh-CN", "--display-zone", "Asia/Shanghai")]
    [InlineData("evaluate-assume", "--assume", "order.preSale=false")]
    public async Task Evaluate_PrintsWhatIsWrittenBesideIt(string name, params string[] options)
    {
        string facts = await File.ReadAllTextAsync(Path.Combine(Folder, "facts.json"), TestContext.Current.CancellationToken);
        CommandRun run = await CommandRun.With(facts, ["evaluate", "-", "--rules", Rules, "--as-of", AsOf, .. options]);

        Compare(name, run);
        Assert.Equal(ExitStatus.Done, run.Status);
    }

    [Theory]
    [InlineData("explain-europe", "EU-1", "2024-04-04T00:00:00Z")]
    [InlineData("explain-europe-chinese", "EU-1", "2024-04-04T00:00:00Z", "--lang", "zh-CN")]
    [InlineData("explain-los-angeles", "US-1/R1", "2024-11-04T20:30:00Z", "--rule", "answer-in-los-angeles")]
    [InlineData("explain-holiday", "CN-1", "2024-09-29T00:00:00Z", "--rule", "example/limits/answer-in-working-days")]
    public async Task Explain_PrintsWhatIsWrittenBesideIt(string name, string id, string asOf, params string[] options)
    {
        string folder = Path.Combine(Folder, "explain");
        CommandRun run = await CommandRun.Of(["explain", Path.Combine(folder, "facts.json"), "--rules", Path.Combine(folder, "rules.json"), "--id", id, "--as-of", asOf, .. options]);

        Compare(name, run);
        Assert.Equal(ExitStatus.Done, run.Status);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("html-chinese", "--lang", "zh-CN", "--display-zone", "Asia/Shanghai")]
    public async Task EvaluateHtml_WritesWhatIsWrittenBesideIt(string name, params string[] options) =>
        Compare(name, await CommandRun.With(HtmlRun.Facts, ["evaluate", "-", "--rules", HtmlRun.Rules, "--as-of", HtmlRun.AsOf, "--format", "html", .. options]));

    [Theory]
    [InlineData("check", ExitStatus.Done, "check")]
    [InlineData("check-json", ExitStatus.Done, "check", "--format", "json")]
    [InlineData("check-plain", ExitStatus.Done, "check", "--format", "plain")]
    [InlineData("test", ExitStatus.Done, "test")]
    [InlineData("list", ExitStatus.Done, "list")]
    [InlineData("list-chinese", ExitStatus.Done, "list", "--lang", "zh-CN")]
    [InlineData("list-markdown", ExitStatus.Done, "list", "--format", "markdown")]
    [InlineData("list-clause", ExitStatus.Done, "list", "--by", "clause")]
    public async Task RuleVerbs_PrintWhatIsWrittenBesideThem(string name, int status, params string[] arguments)
    {
        CommandRun run = await CommandRun.Of([.. arguments, Rules]);

        Compare(name, run);
        Assert.Equal(status, run.Status);
    }

    [Fact]
    public async Task Test_CasesThatFail_SayWhereAndWhat()
    {
        string folder = Directory.CreateTempSubdirectory("sellerrules-cases-").FullName;
        try
        {
            File.Copy(Path.Combine(Rules, "orders.json"), Path.Combine(folder, "orders.json"));
            string cases = await File.ReadAllTextAsync(Path.Combine(Rules, "orders.cases.json"), TestContext.Current.CancellationToken);
            string wrong = cases.Replace("\"met\"", "\"running\"", StringComparison.Ordinal)
                .Replace("\"balance\": 2.5", "\"balance\": 12", StringComparison.Ordinal)
                .Replace("\"rule\": \"confirm\", \"id\": \"A-1\", \"status\": \"breached\"", "\"rule\": \"confrm\", \"id\": \"A-1\", \"status\": \"breached\"", StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder, "orders.cases.json"), wrong, TestContext.Current.CancellationToken);

            CommandRun run = await CommandRun.Of("test", folder);

            Compare("test-failed", run with { Output = run.Output.Replace(folder, "rules", StringComparison.Ordinal) });
            Assert.Equal(ExitStatus.CasesFailed, run.Status);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string name, CommandRun run)
    {
        string actual = Settled(run.Output) + (run.Error.Length == 0 ? string.Empty : $"--- standard error\n{Settled(run.Error)}");
        string artifacts = Directory.CreateDirectory(RepositoryFolder.Of("artifacts/goldens/cli")).FullName;
        File.WriteAllText(Path.Combine(artifacts, name + ".txt"), actual);
        string expected = Path.Combine(Folder, name + ".txt");

        Assert.Equal(File.Exists(expected) ? File.ReadAllText(expected).ReplaceLineEndings("\n") : "(no golden text)", actual);
    }

    /// <summary>What differs from build to build and from machine to machine, and is held elsewhere.</summary>
    private static string Settled(string text) => HashPattern().Replace(
        VersionPattern().Replace(
            text.Replace(Folder, "Golden", StringComparison.Ordinal)
                .Replace(StyleSheet.Text, "…", StringComparison.Ordinal)
                .Replace($"<code>{EngineVersion.Text}</code>", "<code>…</code>", StringComparison.Ordinal)
                .Replace($"<code>{DateTimeZoneProviders.Tzdb.VersionId}</code>", "<code>…</code>", StringComparison.Ordinal),
            "\"$1\":$2\"…\""),
        "sha256:…");

    [GeneratedRegex("\"(engine|tzdb)\":( ?)\"[^\"]*\"")]
    private static partial Regex VersionPattern();

    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex HashPattern();
}
