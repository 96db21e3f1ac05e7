using SellerRules.Cli;
using SellerRules.Cli.Arguments;
using SellerRules.Facts;

namespace SellerRules.Tests.Cli;

public sealed class AssumeArgumentTests
{
    [Fact]
    public void Read_Boolean_IsABoolean()
    {
        Assert.Equal(new Assumption("order.preSale", false), AssumeArgument.Read("order.preSale=false"));
    }

    [Fact]
    public void Read_DigitsForAText_AreAText()
    {
        Assert.Equal(new Assumption("order.buyer", "12345"), AssumeArgument.Read("order.buyer=12345"));
    }

    [Fact]
    public void Read_ValueWithEqualsSign_KeepsIt()
    {
        Assert.Equal(new Assumption("order.buyer", "a=b"), AssumeArgument.Read("order.buyer=a=b"));
    }

    [Fact]
    public void Read_Number_IsANumber()
    {
        Assert.Equal(new Assumption("order.buyerReturns", 3), AssumeArgument.Read("order.buyerReturns=3"));
    }

    [Theory]
    [InlineData("order.preSole=false", "preSale")]
    [InlineData("order.preSale=maybe", "order.preSale")]
    [InlineData("order.paidAt=2024-03-29T12:00:00Z", "`order.paidAt` can't be assumed: it happens at an instant")]
    [InlineData("order.preSale=", "PATH=VALUE")]
    [InlineData("=false", "PATH=VALUE")]
    public void Read_WhatIsNoAssumption_SaysWhatToWrite(string text, string expected)
    {
        UnusableException refused = Assert.Throws<UnusableException>(() => AssumeArgument.Read(text));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }
}
