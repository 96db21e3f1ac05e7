using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SellerRules.Expressions.Runtime;

namespace SellerRules.Tests.Expressions.Runtime;

public sealed class DeviationTests
{
    [Theory]
    [InlineData(new[] { "1", "2" }, "0.5")]
    [InlineData(new[] { "1", "3", "5" }, "1.632993161855452065464856050")]
    [InlineData(new[] { "0", "0", "1" }, "0.4714045207910316829338962414")]
    [InlineData(new[] { "79228162514264337593543950335", "-79228162514264337593543950335" }, "79228162514264337593543950335")]
    [InlineData(new[] { "0.0000000000000000000000000001", "0" }, "0.0000000000000000000000000001")]
    [InlineData(new[] { "0.1", "0.2", "0.3", "0.4" }, "0.1118033988749894848204586834")]
    public void Of_Values_IsRoundedOnceToWhatADecimalHolds(string[] values, string deviation) =>
        Assert.Equal(Number(deviation), Deviation.Of([.. values.Select(Number)]));

    [Fact]
    public void Of_ShiftedValues_IsTheSame() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>().Filter(v => v.Length > 0),
        ArbMap.Default.ArbFor<int>(),
        (values, shift) => Deviation.Of([.. values.Select(v => (decimal)v)]) == Deviation.Of([.. values.Select(v => (decimal)v + shift)])).QuickCheckThrowOnFailure();

    [Fact]
    public void Floor_OfAnyNumber_IsItsRoot() => Prop.ForAll(ArbMap.Default.ArbFor<long>(), ArbMap.Default.ArbFor<long>(), (a, b) =>
    {
        BigInteger number = BigInteger.Abs((BigInteger)a * b);
        BigInteger root = SquareRoot.Floor(number);
        return root * root <= number && (root + 1) * (root + 1) > number;
    }).QuickCheckThrowOnFailure();

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
