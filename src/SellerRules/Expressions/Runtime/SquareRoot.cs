using System.Numerics;
using System.Runtime.InteropServices;

namespace SellerRules.Expressions.Runtime;

/// <summary>Square roots of exact fractions, rounded once, correctly, to what a decimal holds.</summary>
internal static class SquareRoot
{
    private const int Digits = 28;

    /// <summary>The root of <paramref name="numerator"/> ÷ <paramref name="denominator"/> (not negative), to 28 significant digits and at most 28 behind the point.</summary>
    public static decimal Of(BigInteger numerator, BigInteger denominator)
    {
        BigInteger whole = Floor(numerator / denominator);
        int before = whole.IsZero ? 0 : whole.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        int behind = Math.Max(0, Digits - before);
        BigInteger scaled = numerator * BigInteger.Pow(10, 2 * behind);

        // The root of four times a number, plus one, halved, is its root rounded to the nearest whole number.
        BigInteger rounded = (Floor(4 * scaled / denominator) + 1) / 2;
        return Decimal(rounded, (byte)behind);
    }

    /// <summary>The greatest whole number whose square isn't greater than a whole number.</summary>
    public static BigInteger Floor(BigInteger number)
    {
        if (number.IsZero)
        {
            return number;
        }

        BigInteger root = BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static decimal Decimal(BigInteger digits, byte scale)
    {
        Span<byte> parts = stackalloc byte[3 * sizeof(int)];
        digits.TryWriteBytes(parts, out _, isUnsigned: true);
        ReadOnlySpan<int> words = MemoryMarshal.Cast<byte, int>(parts);
        return new decimal(words[0], words[1], words[2], false, scale);
    }
}
