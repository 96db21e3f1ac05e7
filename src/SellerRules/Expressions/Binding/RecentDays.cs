using SellerRules.Time;

namespace SellerRules.Expressions.Binding;

/// <summary>What may say how many dates <c>recent</c> looks back.</summary>
internal static class RecentDays
{
    /// <summary>The most dates that can be looked back: ten years.</summary>
    public const int Max = 3_660;

    /// <summary>Whether a value is a number of whole days, or a limit of whole days such as <c>P90D</c>.</summary>
    public static bool Fits(object value) => value switch
    {
        decimal days => days == decimal.Truncate(days) && days is >= 1 and <= Max,
        CalendarLimit { Months: 0, Days: >= 1 and <= Max } => true,
        _ => false,
    };

    /// <summary>The number of days that a value which fits stands for.</summary>
    public static decimal Of(object value) => value is CalendarLimit limit ? limit.Days : (decimal)value;
}
