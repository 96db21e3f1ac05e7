using System.Numerics;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// A sum of decimals without any rounding, so that it is the same in whatever order they are added: whole numbers of the smallest part that a decimal
/// can have.
/// </summary>
internal readonly record struct ExactSum(BigInteger Parts)
{
    private const int MaxScale = 28;

    private static readonly BigInteger[] Powers = PowersOfTen();
    private static readonly BigInteger TooLarge = BigInteger.One << 96;

    /// <summary>The sum of both.</summary>
    public static ExactSum operator +(ExactSum a, ExactSum b) => new(a.Parts + b.Parts);

    /// <summary>A decimal as a sum.</summary>
    public static ExactSum Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        BigInteger parts = digits * Powers[MaxScale - value.Scale];
        return new ExactSum(decimal.IsNegative(value) ? -parts : parts);
    }

    /// <summary>The sum as a decimal, rounded only where its digits don't fit; null where it is too large for one.</summary>
    public decimal? ToDecimal()
    {
        BigInteger digits = BigInteger.Abs(Parts);
        int scale = MaxScale;
        while (scale > 0 && (digits >= TooLarge || (digits % 10).IsZero))
        {
            int dropped = digits >= TooLarge ? DigitsTooMany(digits, scale) : 1;
            digits = Rounded(digits, dropped);
            scale -= dropped;
        }

        if (digits >= TooLarge)
        {
            return null;
        }

        uint low = (uint)(digits & uint.MaxValue);
        uint middle = (uint)((digits >> 32) & uint.MaxValue);
        uint high = (uint)(digits >> 64);
        return unchecked(new decimal((int)low, (int)middle, (int)high, Parts.Sign < 0, (byte)scale));
    }

    private static int DigitsTooMany(BigInteger digits, int scale)
    {
        int dropped = 1;
        while (dropped < scale && Rounded(digits, dropped) >= TooLarge)
        {
            dropped++;
        }

        return dropped;
    }

    private static BigInteger Rounded(BigInteger digits, int dropped)
    {
        BigInteger whole = BigInteger.DivRem(digits, Powers[dropped], out BigInteger rest);
        int half = (2 * rest).CompareTo(Powers[dropped]);
        return half > 0 || (half == 0 && !whole.IsEven) ? whole + 1 : whole;
    }

    private static BigInteger[] PowersOfTen()
    {
        BigInteger[] powers = new BigInteger[MaxScale + 1];
        for (int power = 0; power <= MaxScale; power++)
        {
            powers[power] = BigInteger.Pow(10, power);
        }

        return powers;
    }
}
