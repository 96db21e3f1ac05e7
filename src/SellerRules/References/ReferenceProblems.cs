using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Problems of vocabularies and calendars.</summary>
internal static class ReferenceProblems
{
    public static readonly DiagnosticCode Missing = new("SR0601", "A key is missing in a reference file");
    public static readonly DiagnosticCode Unknown = new("SR0602", "An unknown key in a reference file");
    public static readonly DiagnosticCode Type = new("SR0603", "A value of the wrong type in a reference file");
    public static readonly DiagnosticCode Repeated = new("SR0605", "The same word twice in a vocabulary");
    public static readonly DiagnosticCode Date = new("SR0606", "A date that can't stand in a calendar");
    public static readonly DiagnosticCode Zone = new("SR0607", "An unknown time zone in a calendar");
    public static readonly DiagnosticCode Hours = new("SR0609", "Hours that can't stand in a calendar");
    public static readonly DiagnosticCode CalendarTwice = new("SR0610", "The same calendar in two files");
    public static readonly DiagnosticCode Market = new("SR0608", "A group with an unknown market");

    /// <summary>A key that has to be there.</summary>
    public static void ReportMissing(this DiagnosticBag bag, Location at, string key) =>
        bag.Report(Missing, at, $"the key `{key}` is missing here");

    /// <summary>A key that means nothing here.</summary>
    public static void ReportUnknown(this DiagnosticBag bag, Location at, string key, IReadOnlyCollection<string> allowed) =>
        bag.Report(Unknown, at, $"the key `{key}` is unknown here", Suggestion.DidYouMean(key, allowed) ?? $"allowed are {Quoted(allowed)}");

    /// <summary>A value that isn't what the key holds.</summary>
    public static void ReportType(this DiagnosticBag bag, Location at, string key, string expected, string found) =>
        bag.Report(Type, at, $"`{key}` must be {expected}, but {found} stands here");

    /// <summary>An id or alias that another entry has.</summary>
    public static void ReportRepeated(this DiagnosticBag bag, Location at, string word, string first) =>
        bag.Report(Repeated, at, $"`{word}` stands for `{first}` already", "remove one of the two; capital and small letters count as the same");

    /// <summary>A date that isn't one, or contradicts another.</summary>
    public static void ReportDate(this DiagnosticBag bag, Location at, string reason) => bag.Report(Date, at, reason);

    /// <summary>A zone that tzdb doesn't have.</summary>
    public static void ReportZone(this DiagnosticBag bag, Location at, string zone, IEnumerable<string> known) =>
        bag.Report(Zone, at, $"`{zone}` is no IANA time zone", Suggestion.DidYouMean(zone, known) ?? "write it like `Asia/Shanghai`");

    /// <summary>Hours that contradict themselves or the calendar.</summary>
    public static void ReportHours(this DiagnosticBag bag, Location at, string reason, string help) => bag.Report(Hours, at, reason, help);

    /// <summary>A calendar that another file holds.</summary>
    public static void ReportCalendarTwice(this DiagnosticBag bag, Location at, string name, string first) =>
        bag.Report(CalendarTwice, at, $"the calendar `{name}` stands in {first} already", "name one of the two files, or give one another name");

    /// <summary>A member of a group that is no market.</summary>
    public static void ReportMarket(this DiagnosticBag bag, Location at, string market, IEnumerable<string> known) =>
        bag.Report(Market, at, $"`{market}` is no market", Suggestion.DidYouMean(market, known));

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));
}
