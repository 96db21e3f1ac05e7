using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.References;
using SellerRules.Text.Matching;

namespace SellerRules.Facts.Reading;

/// <summary>Reads the zone of local times in an input: an IANA id such as <c>Asia/Shanghai</c>, or a fixed offset such as <c>+08:00</c>.</summary>
internal static partial class ZoneText
{
    private static readonly PlainPattern FixedOffset = PlainPattern.Of("[+-][0-9]{2}:[0-5][0-9]");
    private static readonly PlainPattern AbbreviatedOffset = PlainPattern.Of("(?:UTC|GMT)?[+-][0-9]{1,2}(?::?00)?");

    /// <summary>The zone; null where there is none of that name, with what to write instead.</summary>
    public static DateTimeZone? Read(string text, IDateTimeZoneProvider zones, out string help)
    {
        help = string.Empty;
        if (OffsetOf(text) is { } offset)
        {
            return DateTimeZone.ForOffset(offset);
        }

        bool isAbbreviated = AbbreviatedOffset.IsMatch(text);
        if (!isAbbreviated && zones.GetZoneOrNull(text) is { } zone)
        {
            return zone;
        }

        help = isAbbreviated ? Spelled(Abbreviated().Match(text))
            : TimeZones.DidYouMean(zones, text) ?? "write it like `America/Los_Angeles`, or as an offset such as `+08:00`";
        return null;
    }

    private static Offset? OffsetOf(string text)
    {
        if (!FixedOffset.IsMatch(text))
        {
            return null;
        }

        int minutes = (Number(text.AsSpan(1, 2)) * 60) + Number(text.AsSpan(4, 2));
        return minutes > 18 * 60 ? null : Offset.FromSeconds((text[0] == '-' ? -60 : 60) * minutes);
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static string Spelled(Match abbreviated) => $"write the offset as `{abbreviated.Groups["sign"].Value}{abbreviated.Groups["hours"].Value.PadLeft(2, '0')}:00`";

    [GeneratedRegex(@"^(UTC|GMT)?(?<sign>[+-])(?<hours>[0-9]{1,2})(:?00)?\z")]
    private static partial Regex Abbreviated();
}
