using SellerRules.Cli.Cases;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.Text;
using static SellerRules.Tests.Judging.JudgedFacts;

namespace SellerRules.Tests.Docs;

public sealed class LedgerTests
{
    private static readonly string Document = RepositoryFolder.Read("docs", "ledger.md");

    private static readonly CaseFileDefinition Cases = CasesReader.Read(new SourceFile("ledger.cases.json", MarkdownBlock.Only(Document, "json cases")), new DiagnosticBag())!;

    private static readonly RuleSets Rules = RuleText.Load(MarkdownBlock.Only(Document, "json ruleset"), new DiagnosticBag())!;

    [Fact]
    public void Cases_OfTheWorkedExample_ComeOutAsTheySay()
    {
        Assert.NotEmpty(Cases.Cases);
        Assert.Empty(Cases.Cases.SelectMany(new CaseRun(Cases, Rules).Failures));
    }

    [Theory]
    [InlineData("2024-05-10T12:00:00.000000001Z", 0, null)]
    [InlineData("2024-05-20T12:00:00Z", 0, null)]
    [InlineData("2024-05-20T12:00:00.000000001Z", 2, null)]
    [InlineData("2024-05-31T12:00:00.000000001Z", 4, null)]
    [InlineData("2024-06-05T12:00:00.000000001Z", 6, null)]
    [InlineData("2024-06-06T12:00:00.000000001Z", 12, "2024-06-13T12:00:00Z")]
    [InlineData("2024-06-07T09:00:00Z", 18, "2024-06-13T12:00:00Z")]
    [InlineData("2024-06-07T15:00:00Z", 18, "2024-06-13T12:00:00Z")]
    [InlineData("2025-05-20T11:59:59.999999999Z", 18, null)]
    [InlineData("2025-05-20T12:00:00Z", 16, null)]
    public void Balance_OfTheWorkedExample_GoesAsItsTableSays(string asOf, int balance, string? frozenUntil)
    {
        AccountReport account = Assert.Single(Assert.Single(Report(RuleEngine.Compile(Rules), Facts(), asOf).Ledgers).Accounts);
        Assert.Equal(balance, account.Balance);
        Assert.Equal(frozenUntil is null ? [] : [At(frozenUntil)], account.Actions.Select(a => a.End!.Value));
    }

    [Fact]
    public void Code_InTheDocument_IsTheCodeThatRunsAndPrintsWhatItShows()
    {
        string[] lines = RepositoryFolder.Read("tests", "SellerRules.Tests", "Docs", "LedgerExample.cs").Split('\n');
        int start = Array.FindIndex(lines, l => l.Contains("void Run(")) + 2;
        int end = Array.FindIndex(lines, start, l => l == "    }");
        Assert.Equal(string.Join('\n', lines[start..end].Select(l => l.Length > 8 ? l[8..] : l)) + "\n", MarkdownBlock.Only(Document, "csharp"));

        StringWriter output = new() { NewLine = "\n" };
        LedgerExample.Run(RuleEngine.Compile(Rules), Read(Facts()), output);
        Assert.Equal(MarkdownBlock.Only(Document, "text csharp"), output.ToString());
    }

    private static string Facts() => Newtonsoft.Json.Linq.JObject.Parse(MarkdownBlock.Only(Document, "json cases"))["cases"]![0]!["facts"]!.ToString();
}
