using System.Numerics;

namespace SellerRules.Tests.Parity;

/// <summary>The standard deviation of a population from its definition by pairs, and its root by halving an interval.</summary>
internal static class PlainRoots
{
    private const int Digits = 28;

    public static decimal Deviation(IReadOnlyList<decimal> values)
    {
        BigInteger unit = BigInteger.Pow(10, Digits);
        BigInteger squares = 0;
        foreach (decimal a in values)
        {
            foreach (decimal b in values)
            {
                squares += BigInteger.Pow(Scaled(a) - Scaled(b), 2);
            }
        }

        // Each pair was counted twice, and the distances of pairs are twice the variance.
        return Root(squares, 2 * BigInteger.Pow(values.Count * unit, 2));
    }

    /// <summary>The root of a fraction to 28 digits: the nearest, the greater of two equally near.</summary>
    private static decimal Root(BigInteger numerator, BigInteger denominator)
    {
        int before = 0;
        while (numerator >= denominator * BigInteger.Pow(100, before))
        {
            before++;
        }

        int behind = Math.Max(0, Digits - before);
        (BigInteger low, BigInteger high) = (0, BigInteger.Pow(10, Digits + 2));
        while (high - low > 1)
        {
            BigInteger middle = (low + high) / 2;
            bool isBelow = BigInteger.Pow((2 * middle) - 1, 2) * denominator <= 4 * numerator * BigInteger.Pow(100, behind);
            (low, high) = isBelow ? (middle, high) : (low, middle);
        }

        decimal root = (decimal)low;
        for (int i = 0; i < behind; i++)
        {
            root *= 0.1m;
        }

        return root;
    }

    private static BigInteger Scaled(decimal value)
    {
        string text = value.ToString("0.0000000000000000000000000000", System.Globalization.CultureInfo.InvariantCulture);
        return BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture);
    }
}
