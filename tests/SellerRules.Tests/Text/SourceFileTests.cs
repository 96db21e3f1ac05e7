using SellerRules.Text;

namespace SellerRules.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("\tab", 1, 1, 2)]
    [InlineData("😀b", 2, 1, 3)]
    [InlineData("ab", 99, 1, 3)]
    [InlineData("", 0, 1, 1)]
    public void PositionOf_Offset_IsCountedFromOneInUnits(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceFile("a", text).PositionOf(offset));

    [Fact]
    public void LineText_AnyLineEnd_IsLeftOut()
    {
        SourceFile file = new("a", "a\r\nb\rc\nd");

        Assert.Equal(["a", "b", "c", "d"], Enumerable.Range(1, 4).Select(file.LineText));
    }

    [Fact]
    public void TextVersion_LineEnds_MakeNoDifference() =>
        Assert.Equal(TextVersion.Of(new SourceFile("a", "x\ny")), TextVersion.Of(new SourceFile("b", "x\r\ny")));
}
