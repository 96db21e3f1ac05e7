using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.References;

namespace SellerRules.Facts.Reading;

/// <summary>Reads the zone of local times in an input: an IANA id such as <c>Asia/Shanghai</c>, or a fixed offset such as <c>+08:00</c>.</summary>
internal static partial class ZoneText
{
    /// <summary>The zone; null where there is none of that name, with what to write instead.</summary>
    public static DateTimeZone? Read(string text, IDateTimeZoneProvider zones, out string help)
    {
        help = string.Empty;
        if (OffsetOf(text) is { } offset)
        {
            return DateTimeZone.ForOffset(offset);
        }

        Match abbreviated = Abbreviated().Match(text);
        if (!abbreviated.Success && zones.GetZoneOrNull(text) is { } zone)
        {
            return zone;
        }

        help = abbreviated.Success ? $"write the offset as `{abbreviated.Groups["sign"].Value}{abbreviated.Groups["hours"].Value.PadLeft(2, '0')}:00`"
            : TimeZones.DidYouMean(zones, text) ?? "write it like `America/Los_Angeles`, or as an offset such as `+08:00`";
        return null;
    }

    private static Offset? OffsetOf(string text)
    {
        Match match = FixedOffset().Match(text);
        int minutes = match.Success ? (Number(match, "hours") * 60) + Number(match, "minutes") : 0;
        return !match.Success || minutes > 18 * 60 ? null : Offset.FromSeconds((text[0] == '-' ? -60 : 60) * minutes);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+-](?<hours>[0-9]{2}):(?<minutes>[0-5][0-9])\z")]
    private static partial Regex FixedOffset();

    [GeneratedRegex(@"^(UTC|GMT)?(?<sign>[+-])(?<hours>[0-9]{1,2})(:?00)?\z")]
    private static partial Regex Abbreviated();
}
