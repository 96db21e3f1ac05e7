using System.Globalization;
using System.Text.RegularExpressions;

namespace SellerRules.Json.Rules;

/// <summary>Guesses what somebody meant who wrote a limit in another way.</summary>
internal static partial class PeriodAdvice
{
    private const string Overview = "`PT72H` is elapsed hours, `PT30M` minutes, `P5D` calendar days, `P6M` months, `P1Y` years";

    /// <summary>What to write instead of a text that is no period.</summary>
    public static string For(string text)
    {
        string upper = text.Trim().ToUpperInvariant();
        if (upper != text && Period.Parse(upper).Value is not null)
        {
            return $"write `{upper}`";
        }

        if (Counted().Match(upper) is { Success: true } counted)
        {
            return $"write `{Spell(counted.Groups[1].Value, counted.Groups[2].Value)}`; {Overview}";
        }

        if (Swapped().Match(upper) is { Success: true } swapped)
        {
            return $"write `{Spell(swapped.Groups[2].Value, swapped.Groups[3].Value)}`: the `T` stands before hours, minutes and seconds only";
        }

        return upper.Contains('.', StringComparison.Ordinal) || upper.Contains(',', StringComparison.Ordinal)
            ? "write whole numbers, with a smaller unit where needed: `PT90M` for an hour and a half"
            : Overview;
    }

    /// <summary>What to write instead of a period that mixes dates and times; null days where it has months or years.</summary>
    public static string ForMixture(long? days, long seconds)
    {
        if (days is not { } count)
        {
            return "write either elapsed time, such as `PT72H`, or calendar time, such as `P6M`";
        }

        string elapsed = seconds % 3600 == 0
            ? string.Create(CultureInfo.InvariantCulture, $"PT{(24 * count) + (seconds / 3600)}H")
            : string.Create(CultureInfo.InvariantCulture, $"PT{(1440 * count) + (seconds / 60)}M");
        return $"write `{elapsed}` for elapsed time, the same in every zone, or whole calendar days such as "
            + string.Create(CultureInfo.InvariantCulture, $"`P{Math.Max(1, count)}D`");
    }

    private static string Spell(string number, string unit) => unit[0] switch
    {
        'H' => $"PT{number}H",
        'S' => $"PT{number}S",
        'D' => $"P{number}D",
        'W' => $"P{number}W",
        'Y' => $"P{number}Y",
        _ => unit.StartsWith("MO", StringComparison.Ordinal) ? $"P{number}M" : $"PT{number}M",
    };

    [GeneratedRegex(@"\A([0-9]{1,9}) ?(D|DAYS?|H|HRS?|HOURS?|M|MINS?|MINUTES?|S|SECS?|SECONDS?|W|WEEKS?|MONTHS?|Y|YEARS?)\z")]
    private static partial Regex Counted();

    [GeneratedRegex(@"\AP(T?)([0-9]{1,9})(H|S|D|W|Y)\z")]
    private static partial Regex Swapped();
}
