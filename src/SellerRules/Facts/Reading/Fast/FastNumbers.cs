using System.Globalization;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads decimal numbers from bytes. What has more digits than fit into a <c>long</c> goes the way of the framework.</summary>
internal static class FastNumbers
{
    private const int MaxDigits = 18;
    private const int MaxExact = 28;
    private const int MaxAmountFraction = 8;

    /// <summary>A number as JSON writes it; false where it may not be exact.</summary>
    public static bool TryRead(ReadOnlySpan<byte> raw, out decimal value) =>
        TryReadShort(raw, MaxDigits, out value)
        || (raw.Length <= MaxExact && !raw.ContainsAny((byte)'e', (byte)'E') && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out value));

    /// <summary>The amount of a sum of money; false where the plain reader must look at it.</summary>
    public static bool TryReadAmount(ReadOnlySpan<byte> raw, out decimal value) => TryReadShort(raw, MaxAmountFraction, out value);

    private static bool TryReadShort(ReadOnlySpan<byte> raw, int maxFraction, out decimal value)
    {
        value = 0;
        bool isNegative = !raw.IsEmpty && raw[0] == '-';
        ReadOnlySpan<byte> digits = isNegative ? raw[1..] : raw;
        if (digits.Length is 0 or > MaxDigits)
        {
            return false;
        }

        long number = 0;
        int point = -1;
        for (int i = 0; i < digits.Length; i++)
        {
            int digit = digits[i] - '0';
            if (digit is >= 0 and <= 9)
            {
                number = (number * 10) + digit;
            }
            else if (digits[i] == '.' && point < 0 && i > 0)
            {
                point = i;
            }
            else
            {
                return false;
            }
        }

        int fraction = point < 0 ? 0 : digits.Length - point - 1;
        if ((point >= 0 && fraction == 0) || fraction > maxFraction || (isNegative && number == 0))
        {
            return false;
        }

        value = new decimal(unchecked((int)number), unchecked((int)(number >> 32)), 0, isNegative, (byte)fraction);
        return true;
    }
}
