using SellerRules.Cli.Output;

namespace SellerRules.Tests.Cli;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("order A-1", "order A-1")]
    [InlineData("发货", "发货")]
    [InlineData("\u001b[31mred", "\uFFFD[31mred")]
    [InlineData("a\nb\u202Ec", "a\uFFFDb\uFFFDc")]
    public void Of_ReplacesWhatATerminalWouldObey(string text, string expected)
    {
        Assert.Equal(expected, PlainText.Of(text));
    }
}
