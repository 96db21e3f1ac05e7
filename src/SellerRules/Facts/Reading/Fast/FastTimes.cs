using NodaTime;

namespace SellerRules.Facts.Reading.Fast;

/// <summary>Reads dates from bytes where they are written in the usual way: <c>2024-03-29</c>.</summary>
internal static class FastTimes
{
    private const int DateLength = 10;

    /// <summary>A date from 1900 to 2199.</summary>
    public static bool TryReadDate(ReadOnlySpan<byte> text, out LocalDate value)
    {
        bool isDate = TryReadDate(text, out int year, out int month, out int day);
        value = isDate ? new LocalDate(year, month, day) : default;
        return isDate;
    }

    private static bool TryReadDate(ReadOnlySpan<byte> text, out int year, out int month, out int day)
    {
        (year, month, day) = (0, 0, 0);
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        int century = Two(text, 0);
        int ofCentury = Two(text, 2);
        if (ofCentury > 99 || century is < 19 or > 21)
        {
            return false;
        }

        (year, month, day) = ((century * 100) + ofCentury, Two(text, 5), Two(text, 8));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    /// <summary>Two digits as a number; far out of every range where one of them isn't a digit.</summary>
    public static int Two(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? int.MaxValue : (tens * 10) + ones;
    }

    /// <summary>The days from 1970-01-01 to a date.</summary>
    public static long DaysSince1970(int year, int month, int day)
    {
        // Years are counted from March on, so that the day of a leap year comes last.
        int shifted = month <= 2 ? year - 1 : year;
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (shifted * 365L) + (shifted / 4) - (shifted / 100) + (shifted / 400) + dayOfYear - 719_468;
    }
}
