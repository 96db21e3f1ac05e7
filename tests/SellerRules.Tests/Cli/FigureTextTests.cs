using NodaTime;
using SellerRules.Cli.Output;

namespace SellerRules.Tests.Cli;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(172_800_000_000_000, "PT48H")]
    [InlineData(172_801_000_000_000, "PT48H1S")]
    [InlineData(5_430_500_000_000, "PT1H30M30.5S")]
    [InlineData(1, "PT0.000000001S")]
    [InlineData(-90_000_000_000, "-PT1M30S")]
    public void Of_ALengthOfTime_IsInHours(long nanoseconds, string text) => Assert.Equal(text, FigureText.Of(Duration.FromNanoseconds(nanoseconds)));
}
