using System.Text.RegularExpressions;
using SellerRules.Text.Matching;

namespace SellerRules.Tests.Text.Matching;

/// <summary>Plain patterns say of every text what the regular expressions of .NET say.</summary>
public sealed class TextPatternTests
{
    private const string Alphabet = "abA19-/ é\n";
    private static readonly string[] Pieces = ["a", "b", "1", "-", "/", "é", " ", "[a-b]", "[^/]", "[A-Z0-9-]", "(", "(?:", ")", "|", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{3,9}"];
    private static readonly string[] Oddities = [.. Pieces, "[", "]", "{", "}", ",", "^", "$", ".", "\\", "\\d", "(?", "[]", "[^", "-", "[a-", "[--", "0", "]a]", "{2,1}"];

    [Theory]
    [InlineData("[A-Za-z0-9-]*[0-9][A-Za-z0-9-]*", "LP00123-CN", "abc")]
    [InlineData("[^/]+/[^/]+/[^/]+", "a/b/c", "a/b")]
    [InlineData("UKCP-[0-9]{8}", "UKCP-01234567", "UKCP-0123456")]
    [InlineData("[0-9]{4}", "0123", "01234")]
    [InlineData("(?:AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[A-Z0-9]{1,15}|(?:GB|XI)(?:[0-9]{12}|[0-9]{15})", "XI012345678901", "XI0123456789012")]
    [InlineData("", "", "a")]
    [InlineData("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", "zh-Hans-CN", "zh-")]
    [InlineData("-?[0-9]{1,20}(?:[.][0-9]{1,8})? [A-Z]{3}", "-59.10 USD", "59. USD")]
    [InlineData("PT(?:[0-9]{1,6}H)?(?:[0-9]{1,7}M)?(?:[0-9]{1,9}(?:[.][0-9]{1,9})?S)?", "PT1H0.5S", "PT1H.5S")]
    [InlineData("(?:UTC|GMT)?[+-][0-9]{1,2}(?::?00)?", "UTC+8:00", "UTC8")]
    [InlineData("[^x]{1,120}-?[0-9]{1,7}", "aaa-1234567", "aaa-12345678x")]
    public void Of_APlainPattern_MatchesWholeTexts(string pattern, string matching, string other)
    {
        Assert.NotNull(PlainPatternReader.Read(pattern));
        Assert.True(TextPattern.Of(pattern).IsMatch(matching));
        Assert.False(TextPattern.Of(pattern).IsMatch(other));
    }

    [Theory]
    [InlineData("\\d+")]
    [InlineData("a.c")]
    [InlineData("^a$")]
    [InlineData("(?i)a")]
    [InlineData("a*?")]
    [InlineData("a{,2}")]
    [InlineData("[a-z-9]")]
    [InlineData("[a-z-[b]]")]
    [InlineData("(){9999}")]
    [InlineData("((a{12}){11})")]
    [InlineData("a{99999}")]
    public void Read_WhatIsntPlain_IsLeftToRegularExpressions(string pattern) => Assert.Null(PlainPatternReader.Read(pattern));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_PatternsMadeAtRandom_SaysWhatRegularExpressionsSay(int seed)
    {
        Random random = new(seed);
        int compared = 0;
        for (int draw = 0; draw < 20_000; draw++)
        {
            string[] pieces = draw % 2 == 0 ? Pieces : Oddities;
            string pattern = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (PlainPatternReader.Read(pattern) is not { } plain)
            {
                continue;
            }

            Regex regex = new($"\\A(?:{pattern})\\z", RegexOptions.CultureInvariant);
            for (int text = 0; text < 20; text++)
            {
                string drawn = string.Concat(Enumerable.Range(0, random.Next(0, 6)).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
                Assert.True(regex.IsMatch(drawn) == plain.IsMatch(drawn), $"seed {seed}: `{pattern}` on `{drawn}`");
            }

            compared++;
        }

        Assert.InRange(compared, 1_000, 20_000);
    }
}
