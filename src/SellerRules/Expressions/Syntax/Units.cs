namespace SellerRules.Expressions.Syntax;

/// <summary>The units of time that stand behind a number, and the words that people use for them.</summary>
internal static class Units
{
    private static readonly Dictionary<string, string> Clock = new(StringComparer.OrdinalIgnoreCase)
    {
        ["h"] = "h", ["hr"] = "h", ["hrs"] = "h", ["hour"] = "h", ["hours"] = "h",
        ["min"] = "min", ["mins"] = "min", ["minute"] = "min", ["minutes"] = "min", ["m"] = "min",
        ["s"] = "s", ["sec"] = "s", ["secs"] = "s", ["second"] = "s", ["seconds"] = "s",
    };

    private static readonly HashSet<string> Calendar = new(StringComparer.OrdinalIgnoreCase)
    {
        "d", "day", "days", "w", "wk", "week", "weeks", "mo", "month", "months", "y", "yr", "year", "years",
        "wd", "workday", "workdays", "workingdays",
    };

    /// <summary>The unit that a word stands for (<c>h</c>, <c>min</c>, <c>s</c>), or null.</summary>
    public static string? ClockUnit(string word) => Clock.GetValueOrDefault(word);

    /// <summary>Whether a word counts days or longer, which have no length that is always the same.</summary>
    public static bool IsCalendarUnit(string word) => Calendar.Contains(word);

    /// <summary>The seconds of a unit.</summary>
    public static decimal Seconds(string unit) => unit switch { "h" => 3600m, "min" => 60m, _ => 1m };
}
