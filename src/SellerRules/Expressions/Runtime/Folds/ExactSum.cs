using System.Numerics;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>
/// A sum of decimals without any rounding, so that it is the same in whatever order they are added: whole numbers of the smallest part that a decimal
/// can have. Amounts of usual size are added up as plain numbers beside it, of a part that is large enough for that.
/// </summary>
internal readonly record struct ExactSum
{
    private const int MaxScale = 28;
    private const int UsualScale = 9;

    // What is usual keeps below this, so that two of them fit; from here on they are added to the others.
    private const long Full = 1L << 62;

    private static readonly long[] UsualPowers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    private static readonly BigInteger[] Powers = PowersOfTen();
    private static readonly BigInteger TooLarge = BigInteger.One << 96;

    private readonly BigInteger _parts;
    private readonly long _usual;

    private ExactSum(BigInteger parts, long usual) => (_parts, _usual) = (parts, usual);

    private BigInteger Parts => _parts + ((BigInteger)_usual * Powers[MaxScale - UsualScale]);

    /// <summary>The sum of both.</summary>
    public static ExactSum operator +(ExactSum a, ExactSum b)
    {
        ExactSum sum = new(a._parts.IsZero ? b._parts : b._parts.IsZero ? a._parts : a._parts + b._parts, a._usual + b._usual);
        return sum._usual is > -Full and < Full ? sum : new ExactSum(sum.Parts, 0);
    }

    /// <inheritdoc/>
    public bool Equals(ExactSum other) => Parts == other.Parts;

    /// <inheritdoc/>
    public override int GetHashCode() => Parts.GetHashCode();

    /// <summary>A decimal as a sum.</summary>
    public static ExactSum Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        if (bits[2] == 0 && bits[1] >= 0 && value.Scale <= UsualScale)
        {
            long whole = unchecked(((long)bits[1] << 32) | (uint)bits[0]);
            long power = UsualPowers[UsualScale - value.Scale];
            if (whole < Full / power)
            {
                return new ExactSum(BigInteger.Zero, decimal.IsNegative(value) ? -whole * power : whole * power);
            }
        }

        BigInteger digits = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        BigInteger parts = digits * Powers[MaxScale - value.Scale];
        return new ExactSum(decimal.IsNegative(value) ? -parts : parts, 0);
    }

    /// <summary>The sum as a decimal, rounded only where its digits don't fit; null where it is too large for one.</summary>
    public decimal? ToDecimal()
    {
        BigInteger parts = Parts;
        BigInteger digits = BigInteger.Abs(parts);
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
        return unchecked(new decimal((int)low, (int)middle, (int)high, parts.Sign < 0, (byte)scale));
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
