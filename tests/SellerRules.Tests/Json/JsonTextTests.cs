using System.Globalization;
using System.Text;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Tests.Json;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("", "SR0020", 1, 1, 1)]
    [InlineData(" \n ", "SR0020", 1, 1, 1)]
    [InlineData("{", "SR0021", 1, 2, 1)]
    [InlineData("[1", "SR0021", 1, 3, 1)]
    [InlineData("{\"a\":", "SR0021", 1, 6, 1)]
    [InlineData("{\"a\" 1}", "SR0021", 1, 6, 1)]
    [InlineData("{\"a\":1 \"b\":2}", "SR0021", 1, 8, 3)]
    [InlineData("{\"a\":1,}", "SR0028", 1, 7, 1)]
    [InlineData("[1,\n]", "SR0028", 1, 3, 1)]
    [InlineData("[1,,2]", "SR0021", 1, 4, 1)]
    [InlineData("[010]", "SR0021", 1, 2, 3)]
    [InlineData("[0x10]", "SR0021", 1, 2, 4)]
    [InlineData("[+1]", "SR0021", 1, 2, 2)]
    [InlineData("[.5]", "SR0021", 1, 2, 2)]
    [InlineData("[1.]", "SR0021", 1, 2, 2)]
    [InlineData("[1e]", "SR0021", 1, 2, 2)]
    [InlineData("[-]", "SR0021", 1, 2, 1)]
    [InlineData("{a:1}", "SR0021", 1, 2, 1)]
    [InlineData("['a']", "SR0021", 1, 2, 1)]
    [InlineData("[True]", "SR0021", 1, 2, 4)]
    [InlineData("[tru]", "SR0021", 1, 2, 3)]
    [InlineData("[NaN]", "SR0021", 1, 2, 3)]
    [InlineData("[-Infinity]", "SR0021", 1, 2, 9)]
    [InlineData("[new Date(1)]", "SR0021", 1, 2, 3)]
    [InlineData("[1] // end", "SR0027", 1, 5, 1)]
    [InlineData("/* a */ [1]", "SR0027", 1, 1, 1)]
    [InlineData("{ // a\n}", "SR0027", 1, 3, 1)]
    [InlineData("[1] [2]", "SR0021", 1, 5, 1)]
    [InlineData("[1]]", "SR0021", 1, 4, 1)]
    [InlineData("[1}", "SR0021", 1, 3, 1)]
    [InlineData("[\"a\nb\"]", "SR0021", 1, 2, 2)]
    [InlineData("[\"a\tb\"]", "SR0021", 1, 4, 1)]
    [InlineData("[\"a\u0001b\"]", "SR0021", 1, 4, 1)]
    [InlineData("[\"a\\xb\"]", "SR0021", 1, 4, 2)]
    [InlineData("[\"a\\u00zz\"]", "SR0021", 1, 4, 2)]
    [InlineData("[\"abc", "SR0021", 1, 2, 4)]
    [InlineData("[\"价格\", tru]", "SR0021", 1, 8, 3)]
    [InlineData("{\"a\\u0000\":1}", "SR0025", 1, 2, 9)]
    [InlineData("[\"x\\ud83d!\"]", "SR0026", 1, 4, 6)]
    [InlineData("[\"\\ude00\"]", "SR0026", 1, 3, 6)]
    [InlineData("[1e400]", "SR0024", 1, 2, 5)]
    [InlineData("[1e-400]", "SR0024", 1, 2, 6)]
    [InlineData("[1.23456789012345678901234567890]", "SR0024", 1, 2, 31)]
    public void Parse_BrokenText_IsOneProblemAtTheExactWords(string text, string code, int line, int column, int length)
    {
        DiagnosticBag bag = new();

        JsonText.Parse(new SourceFile("a.json", text), bag);

        Diagnostic found = Assert.Single(bag.ToSorted());
        Assert.Equal((code, line, column, length), (found.Code, found.Line, found.Column, found.Length));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[1.10000000000000000000000000000000]")]
    [InlineData("[\"\\ud83d\\ude00 \\\\ud83d \\u4ef7\"]")]
    [InlineData("[7922816251426433759354395033, -0, 1E2, 1e-28]")]
    public void Parse_SoundText_IsRead(string text)
    {
        DiagnosticBag bag = new();

        Assert.NotNull(JsonText.Parse(new SourceFile("a.json", text), bag));

        Assert.Empty(bag.ToSorted());
    }

    [Fact]
    public void Parse_SameKeyTwice_KeepsTheFirstAndNamesItsLine()
    {
        DiagnosticBag bag = new();

        JsonObject root = (JsonObject)JsonText.Parse(new SourceFile("a.json", "{\n  \"a\": 1,\n  \"\\u0061\": 2\n}"), bag)!;

        Assert.Equal(1m, ((JsonNumber)root["a"]!).Value);
        Diagnostic found = Assert.Single(bag.ToSorted());
        Assert.Equal(("SR0023", 3, 3, 8), (found.Code, found.Line, found.Column, found.Length));
        Assert.Contains("line 2, column 3", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(8, 7)]
    [InlineData(9, 0)]
    [InlineData(40, 30)]
    public void Parse_OneOfManyKeysTwice_KeepsTheFirst(int keys, int twice)
    {
        DiagnosticBag bag = new();
        string members = string.Join(",", Enumerable.Range(0, keys).Select(i => $"\"k{i}\":{i}"));

        JsonObject root = (JsonObject)JsonText.Parse(new SourceFile("a.json", $"{{{members},\"k{twice}\":-1,\"last\":0}}"), bag)!;

        Assert.Equal(keys + 1, root.Members.Count);
        Assert.Equal(twice, ((JsonNumber)root[$"k{twice}"]!).Value);
        Assert.Equal("SR0023", Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void Parse_SixtyFourLevels_IsReadAndOneMoreIsNot()
    {
        DiagnosticBag bag = new();

        Assert.NotNull(JsonText.Parse(new SourceFile("a.json", new string('[', 64) + new string(']', 64)), bag));
        Assert.Null(JsonText.Parse(new SourceFile("a.json", new string('[', 65) + new string(']', 65)), bag));

        Diagnostic found = Assert.Single(bag.ToSorted());
        Assert.Equal(("SR0022", 1, 65), (found.Code, found.Line, found.Column));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public void Parse_TwentyMegabytesOfOpenBrackets_IsOneProblem(string unit)
    {
        DiagnosticBag bag = new();
        StringBuilder text = new(20_000_000);
        while (text.Length < 20_000_000)
        {
            text.Append(unit);
        }

        Assert.Null(JsonText.Parse(new SourceFile("a.json", text.ToString()), bag));

        Assert.Equal("SR0022", Assert.Single(bag.ToSorted()).Code);
    }

    [Fact]
    public void Parse_OneLineWithManyBadNumbers_ShowsAThousandAndCountsTheRest()
    {
        DiagnosticBag bag = new();
        string text = "[" + string.Join(',', Enumerable.Repeat("1e400", 300_000)) + "]";

        JsonText.Parse(new SourceFile("a.json", text), bag);

        Diagnostic[] found = [.. bag.ToSorted()];
        Assert.Equal(1_001, found.Length);
        Assert.Equal(("SR0008", "there are 299000 more problems, from here on"), (found[^1].Code, found[^1].Message));
        Assert.All(found, d => Assert.Same(found[0].SourceLine, d.SourceLine));
        Assert.True(DiagnosticRenderer.Json(found).Length < 1_000_000);
    }

    [Fact]
    public void Parse_NumbersInEverySpelling_AreReadAsDecimalReadsThem()
    {
        Random random = new(20261121);
        for (int i = 0; i < 20_000; i++)
        {
            string digits = new([.. Enumerable.Range(0, random.Next(1, 34)).Select(_ => (char)('0' + random.Next(random.Next(2) == 0 ? 2 : 10)))]);
            int point = random.Next(digits.Length);
            string whole = digits[..point].TrimStart('0');
            string text = (random.Next(3) == 0 ? "-" : "") + (whole.Length == 0 ? "0" : whole) + (random.Next(2) == 0 ? "." + digits[point..] : "")
                + (random.Next(2) == 0 ? "e" + random.Next(-40, 40).ToString(CultureInfo.InvariantCulture) : "");
            DiagnosticBag bag = new();

            JsonNode? node = JsonText.Parse(new SourceFile("a.json", text), bag);

            if (node is JsonNumber number)
            {
                Assert.Equal(decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), number.Value);
            }
            else
            {
                Assert.Equal((text, "SR0024"), (text, Assert.Single(bag.ToSorted()).Code));
            }
        }
    }

    [Fact]
    public void Parse_EscapesBlanksAndSurrogates_EverySpanHoldsItsOwnWords()
    {
        const string text = "{ \"k\\\"1\" :\r\n\t[ 1.50 ,true,\"😀\\n\\\\\" , null,{}, [ ] ]\r,\"价\":\"x\" }";
        DiagnosticBag bag = new();

        JsonObject root = (JsonObject)JsonText.Parse(new SourceFile("a.json", text), bag)!;

        string Words(TextSpan span) => text.Substring(span.Start, span.Length);
        Assert.Equal(["\"k\\\"1\"", "\"价\""], root.Members.Select(m => Words(m.NameSpan)));
        JsonArray list = (JsonArray)root["k\"1"]!;
        Assert.Equal(["1.50", "true", "\"😀\\n\\\\\"", "null", "{}", "[ ]"], list.Items.Select(i => Words(i.Span)));
        Assert.Equal("[ 1.50 ,true,\"😀\\n\\\\\" , null,{}, [ ] ]", Words(list.Span));
        Assert.Equal(text, Words(root.Span));
    }
}
