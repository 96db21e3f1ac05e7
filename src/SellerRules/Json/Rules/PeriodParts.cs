using System.Globalization;

namespace SellerRules.Json.Rules;

/// <summary>The numbers of a period.</summary>
/// <param name="Months">The months, those of years included.</param>
/// <param name="Days">The days, those of weeks included.</param>
/// <param name="Seconds">The seconds, those of hours and minutes included.</param>
/// <param name="HasDates">Whether years, months, weeks or days are written.</param>
/// <param name="HasTimes">Whether hours, minutes or seconds are written.</param>
internal sealed record PeriodParts(long Months, long Days, long Seconds, bool HasDates, bool HasTimes)
{
    private const int MaxDigits = 9;

    /// <summary>Reads a text of the form <c>P1Y2M3W4DT5H6M7S</c>; null where a number has more than nine digits.</summary>
    public static PeriodParts? Of(string text)
    {
        (long months, long days, long seconds, bool hasDates, bool hasTimes) = (0L, 0L, 0L, false, false);
        int from = 1;
        for (int at = 1; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            if (text[at] == 'T')
            {
                hasTimes = true;
            }
            else if (at - from > MaxDigits)
            {
                return null;
            }
            else
            {
                long number = long.Parse(text.AsSpan(from, at - from), NumberStyles.None, CultureInfo.InvariantCulture);
                hasDates |= !hasTimes;
                months += text[at] switch { 'Y' => 12 * number, 'M' when !hasTimes => number, _ => 0 };
                days += text[at] switch { 'W' => 7 * number, 'D' => number, _ => 0 };
                seconds += text[at] switch { 'H' => 3600 * number, 'M' when hasTimes => 60 * number, 'S' => number, _ => 0 };
            }

            from = at + 1;
        }

        return new PeriodParts(months, days, seconds, hasDates, hasTimes);
    }
}
