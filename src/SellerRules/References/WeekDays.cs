using NodaTime;

namespace SellerRules.References;

/// <summary>The names of the days of a week in reference files.</summary>
internal static class WeekDays
{
    private static readonly string[] InOrder = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>All names, Monday first.</summary>
    public static IReadOnlyCollection<string> Names => InOrder;

    /// <summary>The day of a name such as <c>monday</c>; null where there is none.</summary>
    public static IsoDayOfWeek? Find(string name) => Array.IndexOf(InOrder, name) is >= 0 and int place ? (IsoDayOfWeek)(place + 1) : null;

    /// <summary>The name of a day.</summary>
    public static string NameOf(IsoDayOfWeek day) => InOrder[(int)day - 1];
}
