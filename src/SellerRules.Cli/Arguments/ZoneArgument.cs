using NodaTime;
using SellerRules.Diagnostics;

namespace SellerRules.Cli.Arguments;

/// <summary>Reads an IANA zone that a user typed.</summary>
internal static class ZoneArgument
{
    /// <summary>Finds the zone, or says what to write.</summary>
    /// <exception cref="UnusableException">There is no such zone.</exception>
    public static DateTimeZone Read(string text)
    {
        IDateTimeZoneProvider zones = DateTimeZoneProviders.Tzdb;
        if (zones.GetZoneOrNull(text) is { } zone && !text.StartsWith("UTC+", StringComparison.Ordinal) && !text.StartsWith("UTC-", StringComparison.Ordinal))
        {
            return zone;
        }

        string help = Suggestion.DidYouMean(text, zones.Ids) ?? "write one such as `America/Los_Angeles` or `UTC`.";
        throw new UnusableException($"`{text}` is not an IANA time zone; {help}");
    }
}
