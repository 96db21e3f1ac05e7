using System.Text.Json;
using SellerRules.Cli;

namespace SellerRules.Tests.Cli;

public sealed class ListFileTests
{
    private const string Facts =
        """
        { "store": { "id": "s-1" }, "products": [ { "id": "P1", "listedAt": "2024-01-01T00:00:00Z", "category": "toys", "markets": ["US"], "brand": "B", "title": "Flick knife" } ] }
        """;

    private const string List =
        """
        { "formatVersion": 1, "list": "reference/prohibited", "complete": true, "entries": [ { "id": "knives", "keywords": ["flick knife"] } ] }
        """;

    [Fact]
    public Task Evaluate_WithNothingButAListFile_JudgesByTheShippedRulesWithIt() => InFolder(async folder =>
    {
        CommandRun run = await CommandRun.Of("evaluate", folder + "/facts.json", "--rules", folder + "/lists", "--as-of", "2024-06-01T00:00:00Z", "--format", "json", "--only", "breached");

        using JsonDocument report = JsonDocument.Parse(run.Output);
        JsonElement finding = report.RootElement.GetProperty("subjects").EnumerateArray().SelectMany(s => s.GetProperty("findings").EnumerateArray())
            .Single(f => f.GetProperty("rule").GetString() == "aliexpress/product-compliance/prohibited-goods");
        Assert.Contains("knives", finding.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(Version(RuleSets.Load(folder + "/lists")), Reference(report));
        Assert.NotEqual(Version(RuleSets.AliExpress), Reference(report));
    });

    [Fact]
    public Task VerifyAndExplain_WithNothingButAListFile_JudgeByTheShippedRulesWithIt() => InFolder(async folder =>
    {
        string[] judged = [folder + "/facts.json", "--rules", folder + "/lists"];
        CommandRun result = await CommandRun.Of(["evaluate", .. judged, "--as-of", "2024-06-01T00:00:00Z", "--format", "json"]);
        await File.WriteAllTextAsync(folder + "/result.json", result.Output, TestContext.Current.CancellationToken);
        CommandRun verified = await CommandRun.Of(["verify", folder + "/result.json", .. judged]);
        CommandRun explained = await CommandRun.Of(["explain", .. judged, "--id", "P1", "--rule", "prohibited-goods"]);

        Assert.Equal(ExitStatus.Done, verified.Status);
        Assert.EndsWith(" recorded verdicts, 0 moved\n", verified.Output, StringComparison.Ordinal);
        Assert.Equal((ExitStatus.Done, string.Empty), (explained.Status, explained.Error));
        Assert.Contains("aliexpress/product-compliance/prohibited-goods", explained.Output, StringComparison.Ordinal);
    });

    [Fact]
    public Task Check_OfAListFile_ReadsIt() => InFolder(async folder =>
    {
        CommandRun sound = await CommandRun.Of("check", folder + "/lists");
        await File.WriteAllTextAsync(folder + "/lists/other.json", List.Replace("flick knife", " ", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        CommandRun broken = await CommandRun.Of("check", folder + "/lists/other.json");

        Assert.Equal((ExitStatus.Done, "0 rule sets with 0 rules, 1 list file: 0 errors, 0 warnings"), (sound.Status, sound.Output.Trim()));
        Assert.Equal(ExitStatus.RuleSetsInvalid, broken.Status);
        Assert.Contains("SR0623", broken.Output, StringComparison.Ordinal);
    });

    private static string Version(RuleSets rules) => rules.Lists.Single(l => l.Id == "reference/prohibited").Version;

    private static string? Reference(JsonDocument report) => report.RootElement.GetProperty("references").EnumerateArray()
        .Single(r => r.GetProperty("id").GetString() == "reference/prohibited").GetProperty("version").GetString();

    private static async Task InFolder(Func<string, Task> test)
    {
        string folder = Directory.CreateTempSubdirectory("sellerrules-").FullName;
        try
        {
            Directory.CreateDirectory(folder + "/lists");
            await File.WriteAllTextAsync(folder + "/facts.json", Facts, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(folder + "/lists/prohibited.json", List, TestContext.Current.CancellationToken);
            await test(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
