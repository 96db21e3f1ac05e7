using System.Text.Json.Nodes;
using SellerRules.Tests.Expressions.Compilation;
using SellerRules.Tests.Packaging;

namespace SellerRules.Tests.Cli;

/// <summary>The command in a process of its own whose host doesn't let it generate code.</summary>
public sealed class NoGeneratedCodeTests
{
    private const string Switch = "System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported";
    private const string AsOf = "2024-03-31T12:00:00Z";

    [Theory]
    [InlineData("evaluate", "orders.json", "--format", "json")]
    [InlineData("evaluate", "orders.jsonl", "--format", "jsonl")]
    [InlineData("evaluate", "store.json", "--format", "json", "--lang", "zh-CN")]
    [InlineData("explain", "orders.json", "--id", "ES-1001")]
    public async Task Samples_WhereNoCodeCanBeGenerated_ComeOutTheSame(string verb, string sample, params string[] options)
    {
        string[] arguments = [verb, RepositoryFolder.Of("samples/" + sample), "--as-of", AsOf, .. options];
        CommandRun generated = await CommandRun.Of(arguments);

        ProcessRun closures = await Start("SellerRules.Cli", arguments);

        Assert.NotEmpty(closures.Output);
        Assert.Equal((generated.Status, generated.Output, generated.Error), (closures.Status, closures.Output, closures.Error));
    }

    [Fact]
    public async Task Switch_OfTheHost_ChoosesClosures() =>
        Assert.Contains("succeeded: 1", (await Start("SellerRules.Tests", "--filter-class", "*" + nameof(CodeMakerTests))).EndedWith(0).Output, StringComparison.Ordinal);

    private static async Task<ProcessRun> Start(string program, params string[] arguments)
    {
        string folder = AppContext.BaseDirectory;
        JsonNode settings = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, program + ".runtimeconfig.json"), TestContext.Current.CancellationToken))!;
        JsonNode options = settings["runtimeOptions"]!;
        (options["configProperties"] ??= new JsonObject())[Switch] = false;
        string own = Directory.CreateTempSubdirectory("sellerrules-host").FullName;
        string path = Path.Combine(own, "runtimeconfig.json");
        try
        {
            await File.WriteAllTextAsync(path, settings.ToJsonString(), TestContext.Current.CancellationToken);
            Dictionary<string, string> environment = new() { [CodeMakerTests.NoCode] = "1" };
            return await ProcessRun.Of(folder, environment, "dotnet", ["exec", "--runtimeconfig", path, Path.Combine(folder, program + ".dll"), .. arguments]);
        }
        finally
        {
            Directory.Delete(own, recursive: true);
        }
    }
}
