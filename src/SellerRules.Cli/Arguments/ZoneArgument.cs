using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using SellerRules.References;

namespace SellerRules.Cli.Arguments;

/// <summary>The arguments that name zones.</summary>
internal static class ZoneArgument
{
    /// <summary>Makes the one for input times.</summary>
    /// <param name="tzdb">The option that gives the tz database.</param>
    public static Option<InputZones> OfInput(Option<IDateTimeZoneProvider?> tzdb) => new("--zone")
    {
        Description = "The IANA zone, or the offset, of input times without one; for a single fact PATH=ZONE, such as order.paidAt=Asia/Shanghai; may be repeated.",
        HelpName = "ZONE",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = result => ArgumentText.All(result, words => DatabaseOf(result, tzdb) is { } zones ? InputZones.Read(words, zones) : InputZones.None),
    };

    /// <summary>Makes the one for times that are shown.</summary>
    /// <param name="tzdb">The option that gives the tz database.</param>
    public static Option<DateTimeZone?> OfDisplay(Option<IDateTimeZoneProvider?> tzdb) => new("--display-zone")
    {
        Description = "The IANA zone of times in messages and tables. Default: the rule set's.",
        HelpName = "ZONE",
        CustomParser = result => ArgumentText.One<DateTimeZone?>(result, text => DatabaseOf(result, tzdb) is { } zones ? Read(text, zones) : DateTimeZone.Utc),
    };

    /// <summary>
    /// The tz database; null where the one that is named can't be read, which the parser reports and ends with: there is no use in looking zones up in
    /// another.
    /// </summary>
    private static IDateTimeZoneProvider? DatabaseOf(SymbolResult result, Option<IDateTimeZoneProvider?> tzdb)
    {
        try
        {
            return result.GetValue(tzdb) ?? TimeZones.Default;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static DateTimeZone Read(string text, IDateTimeZoneProvider zones)
    {
        if (zones.GetZoneOrNull(text) is { } zone && !text.StartsWith("UTC+", StringComparison.Ordinal) && !text.StartsWith("UTC-", StringComparison.Ordinal))
        {
            return zone;
        }

        string help = TimeZones.DidYouMean(zones, text) ?? "write one such as `America/Los_Angeles` or `UTC`.";
        throw new UnusableException($"`{text}` is not an IANA time zone; {help}");
    }
}
