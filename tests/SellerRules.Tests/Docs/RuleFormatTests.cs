using System.Text.RegularExpressions;
using SellerRules.Cli.Cases;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Cases;
using SellerRules.References.Lists;
using SellerRules.Text;

namespace SellerRules.Tests.Docs;

public sealed partial class RuleFormatTests
{
    private static readonly string Document = RepositoryFolder.Read("docs", "rule-format.md");

    public static TheoryData<string, string> Examples() =>
        [.. MarkdownBlock.In(Document).Where(b => b.Info is "json ruleset" or "json rule" or "json parameters").Select(b => (b.Info, b.Text))];

    public static TheoryData<string> Limits() => [.. LimitCell().Matches(Document).SelectMany(m => Code().Matches(m.Groups[1].Value)).Select(m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_InTheDocument_Loads(string info, string text)
    {
        string ruleSet = info switch
        {
            "json rule" => RuleText.AroundRule(text),
            "json parameters" => RuleText.AroundParameters(text),
            _ => text,
        };

        Assert.Empty(RuleText.Problems(ruleSet).Select(p => p.ToString()));
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void Limit_InTheTable_Loads(string limit)
    {
        Assert.Empty(RuleText.Problems(RuleText.AroundLimit(limit)).Select(p => p.ToString()));
    }

    [Fact]
    public void Limits_OfTheTable_AreFound() => Assert.Equal(13, Limits().Count);

    [Fact]
    public void List_InTheDocument_IsRead()
    {
        DiagnosticBag bag = new();

        Assert.NotNull(EntryListReader.Read(new SourceFile("list.json", MarkdownBlock.Only(Document, "json list")), bag));
        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Calendar_InTheDocument_IsRead() => Assert.NotNull(RuleText.Calendars.Find("my-warehouse")!.Hours);

    [Fact]
    public void Cases_InTheDocument_ComeOutAsTheySay()
    {
        DiagnosticBag bag = new();
        string ruleSet = MarkdownBlock.In(Document).First(b => b.Info == "json ruleset").Text;
        CaseFileDefinition cases = CasesReader.Read(new SourceFile("example.cases.json", MarkdownBlock.Only(Document, "json cases")), bag)!;
        CaseRun run = new(cases, RuleText.Load(ruleSet, bag)!);

        Assert.NotEmpty(cases.Cases);
        Assert.Empty(cases.Cases.SelectMany(run.Failures));
    }

    [GeneratedRegex(@"^\| (`(?:""@?[A-Za-z0-9-]+""|\{ ""(?:days|workingDays|workingHours)"").*?) \|", RegexOptions.Multiline)]
    private static partial Regex LimitCell();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
