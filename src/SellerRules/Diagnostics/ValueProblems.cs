using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Values of the right type that mean nothing, or two things.</summary>
internal static class ValueProblems
{
    public static readonly DiagnosticCode BadName = new("SR0201", "A name that isn't written as names are");
    public static readonly DiagnosticCode BadDate = new("SR0202", "Not a date");
    public static readonly DiagnosticCode BadPeriod = new("SR0203", "Not a limit");
    public static readonly DiagnosticCode BadTimeOfDay = new("SR0204", "Not a time of day");
    public static readonly DiagnosticCode UnknownZone = new("SR0205", "Unknown time zone");
    public static readonly DiagnosticCode OutOfRange = new("SR0206", "A number out of range");
    public static readonly DiagnosticCode WrongLimit = new("SR0207", "A limit that doesn't fit here");
    public static readonly DiagnosticCode UnreachableDates = new("SR0208", "Dates that no day lies in");
    public static readonly DiagnosticCode BadShare = new("SR0209", "Not a percentage");
    public static readonly DiagnosticCode BadLanguage = new("SR0210", "Not a language tag");
    public static readonly DiagnosticCode BadUrl = new("SR0211", "Not a web address");

    /// <summary>An id, a parameter name or a reference that breaks its pattern.</summary>
    public static void ReportBadName(this DiagnosticBag bag, Location at, string name, string found, string help) =>
        bag.Report(BadName, at, $"`{found}` can't be {name}", help);

    /// <summary>A text that is no date, or one out of reach.</summary>
    public static void ReportBadDate(this DiagnosticBag bag, Location at, string message, string help) => bag.Report(BadDate, at, message, help);

    /// <summary>A text that is no period, or one with two meanings.</summary>
    public static void ReportBadPeriod(this DiagnosticBag bag, Location at, string message, string help) => bag.Report(BadPeriod, at, message, help);

    /// <summary>A text that is no time of day.</summary>
    public static void ReportBadTimeOfDay(this DiagnosticBag bag, Location at, string found, string help) =>
        bag.Report(BadTimeOfDay, at, $"`{found}` is not a time of day", help);

    /// <summary>A name that isn't in the IANA time zone database.</summary>
    public static void ReportUnknownZone(this DiagnosticBag bag, Location at, string found, string? suggestion) =>
        bag.Report(
            UnknownZone,
            at,
            $"there is no time zone `{found}`",
            (suggestion is null ? "" : suggestion + " ") + "zones are named as in the IANA database, such as `America/Los_Angeles`, `Asia/Shanghai` or `UTC`");

    /// <summary>A number that is too small, too large or not whole.</summary>
    public static void ReportOutOfRange(this DiagnosticBag bag, Location at, string name, string found, string allowed) =>
        bag.Report(OutOfRange, at, $"`{name}` is {found}, but must be {allowed}");

    /// <summary>A limit that is sound, but not of a sort allowed at this place.</summary>
    public static void ReportWrongLimit(this DiagnosticBag bag, Location at, string message, string help) => bag.Report(WrongLimit, at, message, help);

    /// <summary>A range that ends where it begins, or earlier.</summary>
    public static void ReportUnreachableDates(this DiagnosticBag bag, Location at, string from, string to) =>
        bag.Report(
            UnreachableDates,
            at,
            $"unreachable dates: the range begins on {from} and ends before {to}, so no day lies in it",
            "`to` is the first date on which the rule no longer holds; it must be later than `from`");

    /// <summary>A text that is no percentage.</summary>
    public static void ReportBadShare(this DiagnosticBag bag, Location at, string name, string found, string help) =>
        bag.Report(BadShare, at, $"`{name}` is {found}, which is not a percentage", help);

    /// <summary>A key of a text in several languages that names no language.</summary>
    public static void ReportBadLanguage(this DiagnosticBag bag, Location at, string found) =>
        bag.Report(BadLanguage, at, $"`{found}` is not a language tag", "write a tag such as `en` or `zh-CN`");

    /// <summary>A text that is no web address.</summary>
    public static void ReportBadUrl(this DiagnosticBag bag, Location at, string found) =>
        bag.Report(BadUrl, at, $"`{found}` is not a web address", "write the whole address, beginning with `https://`, or `null`");
}
