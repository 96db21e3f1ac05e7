using System.CommandLine;
using NodaTime;
using SellerRules.Cli.Input;
using SellerRules.References;

namespace SellerRules.Cli.Arguments;

/// <summary>The argument of every verb that has to do with time zones: the tz database.</summary>
internal static class TzdbArgument
{
    /// <summary>Makes it.</summary>
    public static Option<IDateTimeZoneProvider?> Create() => new("--tzdb")
    {
        Description = "Another tz database for all time zones: a file compiled by NodaTime.TzdbCompiler (.nzd). Default: the one built in.",
        HelpName = "FILE",
        CustomParser = result => ArgumentText.One<IDateTimeZoneProvider?>(result, TimeZoneFile.Read),
    };

    /// <summary>What was given, else the one built in.</summary>
    public static IDateTimeZoneProvider Of(ParseResult parsed, Option<IDateTimeZoneProvider?> option) => parsed.GetValue(option) ?? TimeZones.Default;
}
