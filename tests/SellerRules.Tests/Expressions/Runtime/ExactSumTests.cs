using FsCheck;
using FsCheck.Fluent;
using SellerRules.Expressions.Runtime.Folds;

namespace SellerRules.Tests.Expressions.Runtime;

public sealed class ExactSumTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-12.5")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335")]
    public void ToDecimal_OfOneValue_IsThatValue(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(value, ExactSum.Of(value).ToDecimal());
    }

    [Fact]
    public void ToDecimal_ThatDoesNotFit_IsNull() => Assert.Null((ExactSum.Of(decimal.MaxValue) + ExactSum.Of(1m)).ToDecimal());

    [Fact]
    public void ToDecimal_WithTooManyDigits_IsRoundedOnce() =>
        Assert.Equal(79228162514264337593543950334m, (ExactSum.Of(79228162514264337593543950333m) + ExactSum.Of(0.5000000000000000000000000001m)).ToDecimal());

    [Theory]
    [InlineData("9000000000000000000")]
    [InlineData("1000000000.000000001")]
    public void Sum_DoubledBeyondTheUsualWidth_StaysExact(string text)
    {
        decimal plain = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        ExactSum sum = ExactSum.Of(plain);
        for (int i = 0; i < 32; i++)
        {
            sum += sum;
            plain += plain;
            Assert.Equal(plain, sum.ToDecimal());
        }

        Assert.Equal(ExactSum.Of(0.01m), sum + ExactSum.Of(0.01m) + ExactSum.Of(-plain));
    }

    [Theory]
    [InlineData("9223372036854775807.000000001")]
    [InlineData("9223372036.854775808")]
    [InlineData("4611686018.427387903")]
    [InlineData("4611686018.427387904")]
    [InlineData("-4611686018.427387904")]
    [InlineData("-9223372036.854775807")]
    [InlineData("0.0000000001")]
    public void Sum_OfTwiceAValue_IsItsDouble(string text)
    {
        decimal value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(2 * value, (ExactSum.Of(value) + ExactSum.Of(value)).ToDecimal());
    }

    [Fact]
    public void Sum_OfManyValues_DoesNotDependOnTheirOrder() =>
        Prop.ForAll<decimal[]>(values => Total(values).Equals(Total(values.Reverse()))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sum_OfAmounts_IsTheirDecimalSum() =>
        Prop.ForAll<int[]>(cents => Total(cents.Select(c => c / 100m)).ToDecimal() == cents.Sum(c => c / 100m)).QuickCheckThrowOnFailure();

    private static ExactSum Total(IEnumerable<decimal> values) => values.Aggregate(default(ExactSum), (sum, value) => sum + ExactSum.Of(value));
}
