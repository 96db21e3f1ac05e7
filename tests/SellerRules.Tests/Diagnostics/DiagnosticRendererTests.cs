using System.Text.Json;
using SellerRules.Diagnostics;

namespace SellerRules.Tests.Diagnostics;

public sealed class DiagnosticRendererTests
{
    [Fact]
    public void Human_WordAfterWideCharacters_CaretsStandUnderIt()
    {
        Assert.Equal(
            """
            a.json:3:7: error SR0000: wrong
                "发货": zoen
                        ^^^^
                help: write `zone`

            """.ReplaceLineEndings("\n"),
            DiagnosticRenderer.Human([Problem("\"发货\": zoen", 7, 4) with { Line = 3 }]));
    }

    [Theory]
    [InlineData("abc", 2, 1, "abc", 1, 1)]
    [InlineData("\t\tabc", 3, 3, "  abc", 2, 3)]
    [InlineData("发货 x", 1, 2, "发货 x", 0, 4)]
    [InlineData("e\u0301x", 3, 1, "e\u0301x", 1, 1)]
    [InlineData("😀x", 3, 1, "😀x", 2, 1)]
    [InlineData("a\u0000\u001b[31mb", 8, 1, "a  [31mb", 7, 1)]
    [InlineData("a\u202eb", 3, 1, "a b", 2, 1)]
    [InlineData("", 1, 1, "", 0, 1)]
    [InlineData("abc", 4, 1, "abc", 3, 1)]
    public void Excerpt_Line_IsPrintableAndTheCaretsFit(string line, int column, int length, string shown, int caret, int count)
    {
        SourceExcerpt excerpt = SourceExcerpt.Of(Problem(line, column, length));

        Assert.Equal((shown, caret, count), (excerpt.Line, excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public void Excerpt_LongLine_IsCutAroundTheCarets()
    {
        string line = new string('x', 5000) + "HERE" + new string('y', 5000);

        SourceExcerpt excerpt = SourceExcerpt.Of(Problem(line, 5001, 4));

        Assert.Equal(102, excerpt.Line.Length);
        Assert.StartsWith("…x", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("y…", excerpt.Line, StringComparison.Ordinal);
        Assert.Equal("HERE", excerpt.Line.Substring(excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public void Excerpt_LongSpan_CaretsEndWithTheLineShown()
    {
        SourceExcerpt excerpt = SourceExcerpt.Of(Problem(new string('x', 500), 1, 500));

        Assert.Equal((0, 100), (excerpt.CaretColumn, excerpt.CaretCount));
    }

    [Fact]
    public void Plain_ControlCharactersInAMessage_StayOnOneLine()
    {
        string text = DiagnosticRenderer.Plain([Problem("x", 1, 1) with { Message = "a\nb\u001b", Severity = DiagnosticSeverity.Warning }]);

        Assert.Equal("a.json:1:1: warning SR0000: a\\u000ab\\u001b; write `zone`\n", text);
    }

    [Fact]
    public void Json_EveryMember_CanBeReadBack()
    {
        using JsonDocument json = JsonDocument.Parse(DiagnosticRenderer.Json([Problem("发货", 1, 2)]));

        JsonElement only = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            ["code=SR0000", "severity=error", "file=a.json", "line=1", "column=1", "length=2", "message=wrong", "help=write `zone`", "sourceLine=发货"],
            only.EnumerateObject().Select(p => $"{p.Name}={p.Value}"));
    }

    private static Diagnostic Problem(string line, int column, int length) => new()
    {
        Code = "SR0000",
        Severity = DiagnosticSeverity.Error,
        File = "a.json",
        Line = 1,
        Column = column,
        Length = length,
        Message = "wrong",
        Help = "write `zone`",
        SourceLine = line,
    };
}
