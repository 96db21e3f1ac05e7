using NodaTime;
using NodaTime.TimeZones;
using SellerRules.Diagnostics;

namespace SellerRules.References;

/// <summary>The tz database that holds where the caller gives no other, and the zones that foreign formats are written in.</summary>
internal static class TimeZones
{
    /// <summary>The zone of the seller centre and of its interfaces.</summary>
    public const string Marketplace = "America/Los_Angeles";

#pragma warning disable RS0030 // This is the one place: everything else is handed a database.
    /// <summary>The database that comes with NodaTime.</summary>
    public static IDateTimeZoneProvider Default => DateTimeZoneProviders.Tzdb;

    private static TzdbDateTimeZoneSource Names => TzdbDateTimeZoneSource.Default;
#pragma warning restore RS0030

    /// <summary>
    /// What to write instead of a zone that a database doesn't have: its name there, where it has had several; the IANA name of a Windows zone; one spelt much
    /// alike; null for none of these.
    /// </summary>
    public static string? DidYouMean(IDateTimeZoneProvider zones, string id)
    {
        string? other = Names.CanonicalIdMap.TryGetValue(id, out string? canonical) ? Names.Aliases[canonical].Prepend(canonical).FirstOrDefault(zones.Ids.Contains) : null;
        return other is not null ? $"the tz database `{zones.VersionId}` calls it `{other}`."
            : Names.CanonicalIdMap.ContainsKey(id) ? $"the tz database `{zones.VersionId}` doesn't have it."
            : Names.WindowsMapping.PrimaryMapping.TryGetValue(id, out string? windows) && zones.Ids.Contains(windows) ? $"did you mean `{windows}`?"
            : Suggestion.DidYouMean(id, zones.Ids);
    }
}
