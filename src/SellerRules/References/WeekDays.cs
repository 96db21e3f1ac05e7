using NodaTime;

namespace SellerRules.References;

/// <summary>The names of the days of a week in reference files.</summary>
internal static class WeekDays
{
    private static readonly Dictionary<string, IsoDayOfWeek> Days =
        Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None).ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>All names, Monday first.</summary>
    public static IReadOnlyCollection<string> Names => Days.Keys;

    /// <summary>The day of a name such as <c>monday</c>; null where there is none.</summary>
    public static IsoDayOfWeek? Find(string name) => Days.TryGetValue(name, out IsoDayOfWeek day) ? day : null;

    /// <summary>The name of a day.</summary>
    public static string NameOf(IsoDayOfWeek day) => day.ToString().ToLowerInvariant();
}
