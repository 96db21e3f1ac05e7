using NodaTime;
using NodaTime.Text;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output;

namespace SellerRules.Tests.Cli;

public sealed class InstantArgumentTests
{
    [Theory]
    [InlineData("2024-03-29T12:00:00Z", "2024-03-29T12:00:00Z")]
    [InlineData("2024-03-29T12:00:00.000000001Z", "2024-03-29T12:00:00.000000001Z")]
    [InlineData("2024-03-29T12:00:00.100Z", "2024-03-29T12:00:00.1Z")]
    [InlineData("2024-03-29T12:00:00+01:00", "2024-03-29T11:00:00Z")]
    [InlineData("2024-03-29T12:00:00-07:00", "2024-03-29T19:00:00Z")]
    public void Read_IsoWithOffset_IsPrintedBackInUtc(string text, string printed)
    {
        Instant read = InstantArgument.Read(text);

        Assert.Equal(InstantPattern.ExtendedIso.Parse(printed).Value, read);
        Assert.Equal(printed, JsonValues.Of(read));
    }
}
