using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace SellerRules.Json.Rules;

/// <summary>An ISO 8601 period as rule files write it: either elapsed time or months and days, never both.</summary>
internal sealed partial record Period(bool IsElapsed, int Months, int Days, Duration Elapsed)
{
    /// <summary>The longest limit, in days: 50 years.</summary>
    public const int MaxDays = 18_262;

    private const int MaxMonths = 600;

    /// <summary>Whether a text is meant as a period, so that a parameter's value can be checked before binding knows its type.</summary>
    public static bool LooksLikeOne(string text) => LikePattern().IsMatch(text);

    /// <summary>Reads a period; otherwise says what is wrong with it and what to write instead.</summary>
    public static (Period? Value, string Message, string Help) Parse(string text)
    {
        Match match = Pattern().Match(text);
        if (!match.Success || text.EndsWith('T') || text is "P")
        {
            return (null, $"`{text}` is not a limit", PeriodAdvice.For(text));
        }

        if (text.Contains('-', StringComparison.Ordinal))
        {
            return (null, $"`{text}` is negative", "a limit is never negative; write it without the minus");
        }

        if (match.Groups.Values.Any(g => g.Length > 9 && g.Name != "0" && g.Name != "time"))
        {
            return TooLong(text);
        }

        long years = Number(match, "years");
        long months = Number(match, "months");
        long days = (7 * Number(match, "weeks")) + Number(match, "days");
        long seconds = (3600 * Number(match, "hours")) + (60 * Number(match, "minutes")) + Number(match, "seconds");
        bool dates = match.Groups["years"].Success || match.Groups["months"].Success || match.Groups["weeks"].Success || match.Groups["days"].Success;
        bool times = match.Groups["time"].Success;
        if (dates && times)
        {
            return (null, $"`{text}` mixes dates and times, which has two meanings", PeriodAdvice.ForMixture(years == 0 && months == 0 ? days : null, seconds));
        }

        if (dates && years == 0 && months == 0 && days == 0)
        {
            return (null, $"`{text}` is no time at all", "write `PT0S` if you mean at once");
        }

        // A month counts as 30 days here: the bound is there so that arithmetic on dates can't leave the calendar, not to be exact.
        bool tooLong = (12 * years) + months > MaxMonths || (30 * ((12 * years) + months)) + days > MaxDays || seconds > MaxDays * 86_400L;
        return tooLong ? TooLong(text) : (new Period(times, (int)((12 * years) + months), (int)days, Duration.FromSeconds(seconds)), "", "");
    }

    private static (Period? Value, string Message, string Help) TooLong(string text) =>
        (null, $"`{text}` is longer than 50 years", "write a shorter limit, or leave the key out where nothing ever ends");

    private static long Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: string digits } ? long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"\A-?P(?:-?(?<years>[0-9]+)Y)?(?:-?(?<months>[0-9]+)M)?(?:-?(?<weeks>[0-9]+)W)?(?:-?(?<days>[0-9]+)D)?"
            + @"(?<time>T(?:-?(?<hours>[0-9]+)H)?(?:-?(?<minutes>[0-9]+)M)?(?:-?(?<seconds>[0-9]+)S)?)?\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\A-?P(?:T|-?[0-9])")]
    private static partial Regex LikePattern();
}
