using System.Text.Json;
using SellerRules.Cli;
using SellerRules.Tests.Judging;
using SellerRules.Tests.References;

namespace SellerRules.Tests.Cli;

/// <summary>Calendars of one's own among the rule files.</summary>
public sealed class CalendarFileTests
{
    private const string Rule = "\"subject\": \"order\", \"deadline\": { \"from\": \"order.createdAt\", \"within\": { \"workingHours\": 8, \"calendar\": \"warehouse\" }, \"done\": \"order.signedAt\" }";

    [Fact]
    public Task Evaluate_FolderWithCalendars_CountsByThemAndNamesThem() => InFolder(async folder =>
    {
        CommandRun run = await CommandRun.Of("evaluate", folder + "/facts.json", "--rules", folder + "/rules", "--as-of", "2024-04-26T15:00:00Z", "--format", "json");

        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.Equal("2024-04-29T08:00:00Z", report.RootElement.GetProperty("subjects")[0].GetProperty("findings")[0].GetProperty("due").GetString());
        Assert.Equal(["cn", "warehouse", "weekdays"], report.RootElement.GetProperty("calendars").EnumerateArray().Select(c => c.GetProperty("id").GetString()));
        Assert.Equal(CalendarText.Read(Calendar).Version, report.RootElement.GetProperty("calendars")[1].GetProperty("version").GetString());
    });

    [Fact]
    public Task Evaluate_CalendarWithAShippedName_StandsForIt() => InFolder(async folder =>
    {
        await File.WriteAllTextAsync(folder + "/rules/calendars/cn.json", CalendarText.Of(CalendarText.Warehouse, "cn"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder + "/rules/rules.json", RuleSetText.Of(Rule.Replace("warehouse", "cn", StringComparison.Ordinal)), TestContext.Current.CancellationToken);

        CommandRun run = await CommandRun.Of("evaluate", folder + "/facts.json", "--rules", folder + "/rules", "--as-of", "2024-04-26T15:00:00Z", "--format", "json");

        using JsonDocument report = JsonDocument.Parse(run.Output);
        Assert.Equal("2024-04-29T08:00:00Z", report.RootElement.GetProperty("subjects")[0].GetProperty("findings")[0].GetProperty("due").GetString());
        Assert.Equal(3, report.RootElement.GetProperty("calendars").GetArrayLength());
    });

    [Fact]
    public Task Check_FolderWithCalendars_CountsAndChecksThem() => InFolder(async folder =>
    {
        CommandRun sound = await CommandRun.Of("check", folder + "/rules");
        await File.WriteAllTextAsync(folder + "/rules/calendars/more.json", Calendar, TestContext.Current.CancellationToken);
        CommandRun twice = await CommandRun.Of("check", folder + "/rules");
        await File.WriteAllTextAsync(folder + "/rules/calendars/more.json", Calendar.Replace("\"sunday\"", "\"sundae\"", StringComparison.Ordinal).Replace("warehouse", "other", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        CommandRun broken = await CommandRun.Of("check", folder + "/rules");

        Assert.Equal((ExitStatus.Done, "1 rule set with 1 rule, 1 calendar: 0 errors, 0 warnings"), (sound.Status, sound.Output.Trim()));
        Assert.Equal(ExitStatus.RuleSetsInvalid, twice.Status);
        Assert.Contains("SR0610", twice.Output, StringComparison.Ordinal);
        Assert.Contains("rules/calendars/own.json:1:", twice.Output, StringComparison.Ordinal);
        Assert.Contains("SR0603", broken.Output, StringComparison.Ordinal);
    });

    [Fact]
    public Task Check_CalendarThatCannotBeRead_IsNotSaidToBeMissingToo() => InFolder(async folder =>
    {
        await File.WriteAllTextAsync(folder + "/rules/calendars/own.json", Calendar.Replace("Europe/Madrid", "Europe/Madird", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        CommandRun run = await CommandRun.Of("check", folder + "/rules");

        Assert.Contains("SR0607", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SR0508", run.Output, StringComparison.Ordinal);
    });

    [Fact]
    public Task With_RuleSetsThatBringCalendars_KeepsThem() => InFolder(folder =>
    {
        RuleSets rules = RuleSets.AliExpress.With(RuleSets.Load(folder + "/rules")).With(RuleSets.AlibabaCom);

        Assert.Equal("warehouse", Assert.Single(rules.Bound.GivenCalendars).Name);
        return Task.CompletedTask;
    });

    private static string Calendar => CalendarText.Of(CalendarText.Warehouse);

    private static async Task InFolder(Func<string, Task> test)
    {
        string folder = Directory.CreateTempSubdirectory("sellerrules-").FullName;
        try
        {
            Directory.CreateDirectory(folder + "/rules/calendars");
            await File.WriteAllTextAsync(folder + "/facts.json", JudgedFacts.Document("\"createdAt\": \"2024-04-26T15:00:00Z\""), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(folder + "/rules/rules.json", RuleSetText.Of(Rule), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(folder + "/rules/calendars/own.json", Calendar, TestContext.Current.CancellationToken);
            await test(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
