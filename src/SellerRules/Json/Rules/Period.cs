using NodaTime;
using SellerRules.Text.Matching;

namespace SellerRules.Json.Rules;

/// <summary>An ISO 8601 period as rule files write it: either elapsed time or months and days, never both.</summary>
internal sealed record Period(bool IsElapsed, int Months, int Days, Duration Elapsed)
{
    /// <summary>The longest limit, in days: 50 years.</summary>
    public const int MaxDays = 18_262;

    private const int MaxMonths = 600;

    private static readonly PlainPattern Form =
        PlainPattern.Of("-?P(?:-?[0-9]+Y)?(?:-?[0-9]+M)?(?:-?[0-9]+W)?(?:-?[0-9]+D)?(?:T(?:-?[0-9]+H)?(?:-?[0-9]+M)?(?:-?[0-9]+S)?)?");

    /// <summary>Whether a text is meant as a period, so that a parameter's value can be checked before binding knows its type.</summary>
    public static bool LooksLikeOne(string text) =>
        (text is ['-', ..] ? text.AsSpan(1) : text) is ['P', 'T' or (>= '0' and <= '9'), ..] or ['P', '-', >= '0' and <= '9', ..];

    /// <summary>Reads a period; otherwise says what is wrong with it and what to write instead.</summary>
    public static (Period? Value, string Message, string Help) Parse(string text)
    {
        if (!Form.IsMatch(text) || text.EndsWith('T') || text is "P")
        {
            return (null, $"`{text}` is not a limit", PeriodAdvice.For(text));
        }

        if (text.Contains('-', StringComparison.Ordinal))
        {
            return (null, $"`{text}` is negative", "a limit is never negative; write it without the minus");
        }

        if (PeriodParts.Of(text) is not { } parts)
        {
            return TooLong(text);
        }

        (long months, long days, long seconds) = (parts.Months, parts.Days, parts.Seconds);
        if (parts.HasDates && parts.HasTimes)
        {
            return (null, $"`{text}` mixes dates and times, which has two meanings", PeriodAdvice.ForMixture(months == 0 ? days : null, seconds));
        }

        if (parts.HasDates && months == 0 && days == 0)
        {
            return (null, $"`{text}` is no time at all", "write `PT0S` if you mean at once");
        }

        // A month counts as 30 days here: the bound is there so that arithmetic on dates can't leave the calendar, not to be exact.
        bool tooLong = months > MaxMonths || (30 * months) + days > MaxDays || seconds > MaxDays * 86_400L;
        return tooLong ? TooLong(text) : (new Period(parts.HasTimes, (int)months, (int)days, Duration.FromSeconds(seconds)), "", "");
    }

    private static (Period? Value, string Message, string Help) TooLong(string text) =>
        (null, $"`{text}` is longer than 50 years", "write a shorter limit, or leave the key out where nothing ever ends");
}
