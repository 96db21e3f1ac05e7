using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Cli.Output.Html;
using SellerRules.Facts;

namespace SellerRules.Tests.Cli.Html;

public sealed partial class PageWordsTests
{
    private static readonly PageWords English = EnglishWords.Create();
    private static readonly PageWords Chinese = ChineseWords.Create();

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameHoles() => Assert.All(
        Texts(),
        text => Assert.Equal(Holes((string)text.GetValue(English)!), Holes((string)text.GetValue(Chinese)!)));

    [Fact]
    public void Texts_OfBothLanguages_SaySomething() => Assert.All(
        Texts(),
        text => Assert.All((PageWords[])[English, Chinese], words => Assert.False(string.IsNullOrEmpty((string)text.GetValue(words)!), text.Name)));

    [Fact]
    public void Texts_InChinese_HaveChinesePunctuation() =>
        Assert.All(Texts(), text => Assert.DoesNotMatch("[\u4e00-\u9fff][,:;()?!]|[,:;()?!][\u4e00-\u9fff]", (string)text.GetValue(Chinese)!));

    [Fact]
    public void Subjects_OfEveryStandardType_HaveNames()
    {
        string[] types = [.. FactTypes.Standard.All.Select(type => type.Name)];

        Assert.All(types, type => Assert.NotEqual($"2 {type}", English.Subjects(type, 2)));
        Assert.All(types, type => Assert.True(Chinese.Named(type, "x") != $"{type} x" || type == "sku", type));
    }

    [Theory]
    [InlineData(0, "in less than a minute", "不到 1 分钟后")]
    [InlineData(60, "in 1 min", "1 分钟后")]
    [InlineData(3600, "in 1 h", "1 小时后")]
    [InlineData(12_000, "in 3 h 20 min", "3 小时 20 分钟后")]
    [InlineData(90_000, "in 1 day 1 h", "1 天 1 小时后")]
    [InlineData(1_000_000, "in 11 days", "11 天后")]
    public void Ahead_InWords_NamesTheTwoLargestParts(int seconds, string english, string chinese)
    {
        Assert.Equal(english, English.Ahead(Duration.FromSeconds(seconds)));
        Assert.Equal(chinese, Chinese.Ahead(Duration.FromSeconds(seconds)));
    }

    [Theory]
    [InlineData(0, 0, 0, "Nothing is broken and nothing at risk.")]
    [InlineData(0, 0, 2, "Nothing is known to be broken or at risk; 2 verdicts lack facts.")]
    [InlineData(1, 0, 0, "1 duty is broken.")]
    [InlineData(0, 2, 1, "Nothing is broken; 2 duties are at risk; 1 verdict lacks facts.")]
    [InlineData(1547, 2, 3, "1,547 duties are broken and 2 at risk; 3 verdicts lack facts.")]
    public void Lead_OfASummary_SaysWhatMattersFirst(int broken, int atRisk, int unknown, string expected) => Assert.Equal(
        expected,
        English.Lead(new Dictionary<FindingStatus, int> { [FindingStatus.Breached] = broken, [FindingStatus.AtRisk] = atRisk, [FindingStatus.Unknown] = unknown }));

    private static IEnumerable<PropertyInfo> Texts() => typeof(PageWords).GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite);

    private static string[] Holes(string text) => [.. HolePattern().Matches(text).Select(m => m.Value).Distinct().Order()];

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex HolePattern();
}
