using NodaTime;
using NodaTime.TimeZones;

namespace SellerRules.Tests.TimeZones;

/// <summary>
/// The tz database 2019c, beside the one built into NodaTime. In it Mexico still has summer time (from 2022-10-30 on it has none), and the zones
/// <c>America/Nuuk</c> and <c>Europe/Kyiv</c> have only their former names.
/// </summary>
internal static class OlderZones
{
    public const string Version = "TZDB: 2019c (mapping: 14742)";

    public static string File { get; } = RepositoryFolder.Of("tests", "SellerRules.Tests", "TimeZones", "tzdb2019c.nzd");

    public static IDateTimeZoneProvider Provider { get; } = Read();

    private static DateTimeZoneCache Read()
    {
        using FileStream stream = System.IO.File.OpenRead(File);
        return new DateTimeZoneCache(TzdbDateTimeZoneSource.FromStream(stream));
    }
}
