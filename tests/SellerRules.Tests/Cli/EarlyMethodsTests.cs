using System.Text.RegularExpressions;
using SellerRules.Cli.Early;
using SellerRules.Tests.Packaging;

namespace SellerRules.Tests.Cli;

public sealed partial class EarlyMethodsTests
{
    // A renamed method costs what it costs without a list; where this many are, eng/record-methods.sh is due.
    private const double MostThatMayBeStale = 0.05;

    [Theory]
    [InlineData(EarlyMethods.Portable)]
    [InlineData(EarlyMethods.Ahead)]
    public void Prepare_RecordedList_FindsNearlyAllThatItNames(string list)
    {
        int lines = Lines(list).Length;

        IReadOnlyList<string> left = EarlyMethods.Prepare(list);

        Assert.True(left.Count <= lines * MostThatMayBeStale, $"{left.Count} of {lines} lines name what isn't there: run eng/record-methods.sh.\n{string.Join('\n', left)}");
    }

    [Fact]
    public async Task List_OfThisBuild_NamesNearlyAllThatARunComesTo()
    {
        string compiled = Path.GetTempFileName();
        Dictionary<string, string> telling = new() { ["DOTNET_JitStdOutFile"] = compiled, ["DOTNET_JitDisasmSummary"] = "1", ["DOTNET_PROCESSOR_COUNT"] = "1" };
        string command = typeof(EarlyMethods).Assembly.Location;

        ProcessRun run = await ProcessRun.Of(RepositoryFolder.Path, telling, "dotnet", command, "evaluate", "samples/orders.json", "--as-of", "2024-03-31T12:00:00Z");

        run.EndedWith(0);
        HashSet<string> listed = [.. Lines(EarlyMethods.Portable).Select(MethodLine.Read).SelectMany(line => line.Methods.Select(name => $"{line.Type}:{name.Split('#')[0]}"))];
        string[] own = [.. PlainMethod().Matches(await File.ReadAllTextAsync(compiled, TestContext.Current.CancellationToken)).Select(m => m.Groups[1].Value).Distinct()];
        string[] unlisted = [.. own.Where(method => !listed.Contains(method))];
        File.Delete(compiled);
        Assert.True(own.Length > 100, "The runtime didn't tell what it compiled.");
        Assert.True(unlisted.Length <= own.Length * MostThatMayBeStale, $"{unlisted.Length} of {own.Length} are missing: run eng/record-methods.sh.\n{string.Join('\n', unlisted)}");
    }

    [Theory]
    [InlineData("Elsewhere\tElsewhere.Thing\tDo")]
    [InlineData("SellerRules\tSellerRules.Nowhere\tDo")]
    [InlineData("SellerRules\tSellerRules.RuleEngine\tDoNothing")]
    [InlineData("SellerRules\tSellerRules.RuleEngine\tCompile#7")]
    [InlineData("System.Private.CoreLib\tSystem.Nullable`1\tget_Value\tSystem.String")]
    public void TryPrepare_WhatIsNotThere_IsLeft(string line) => Assert.False(new MethodPreparation().TryPrepare(MethodLine.Read(line)));

    [Theory]
    [InlineData("SellerRules\tSellerRules.RuleEngine\tCompile Compile#1 .cctor")]
    [InlineData("System.Private.CoreLib\tSystem.Nullable`1\tget_Value\tSystem.Int32")]
    [InlineData("System.Linq\tSystem.Linq.Enumerable\tEmpty\tSystem.Decimal")]
    public void TryPrepare_WhatIsThere_IsPrepared(string line) => Assert.True(new MethodPreparation().TryPrepare(MethodLine.Read(line)));

    [Fact]
    public void Read_LineWithoutMethods_Throws() => Assert.Throws<FormatException>(() => MethodLine.Read("SellerRules\tSellerRules.RuleEngine"));

    private static string[] Lines(string list) => RepositoryFolder.Read("src", "SellerRules.Cli", "Early", list).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A method that isn't generic, as the runtime tells of it, of those that nothing calls before the rules are loaded.</summary>
    [GeneratedRegex(@"JIT compiled (SellerRules\.(?:Accounts|Reporting|Cli\.Output)\.[^\[\(]+)\(")]
    private static partial Regex PlainMethod();
}
