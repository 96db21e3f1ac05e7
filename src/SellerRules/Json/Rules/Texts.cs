using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Model;
using SellerRules.References;
using SellerRules.Text;
using SellerRules.Text.Matching;

namespace SellerRules.Json.Rules;

/// <summary>Reads texts that have a form: names, dates, times of day, zones, web addresses.</summary>
internal static partial class Texts
{
    /// <summary>The first date that can be written (inclusive).</summary>
    public static readonly LocalDate FirstDate = new(1900, 1, 1);

    /// <summary>The date that all that can be written lie before (exclusive).</summary>
    public static readonly LocalDate EndDate = new(2200, 1, 1);

    // Nobody doubts these; all others are left to .NET, whose reader of addresses takes a while to begin.
    private static readonly PlainPattern UsualUrl = PlainPattern.Of("https?://(?:[a-z0-9]{1,20}[.]){1,3}[a-z]{2,6}(?:/[A-Za-z0-9()_-]*)*");

    private static readonly PlainPattern NamePattern = PlainPattern.Of("[a-z0-9-]+");
    private static readonly PlainPattern RuleSetIdPattern = PlainPattern.Of("[a-z0-9-]+/[a-z0-9-]+");
    private static readonly PlainPattern RuleReferencePattern = PlainPattern.Of("(?:[a-z0-9-]+/[a-z0-9-]+/)?[a-z0-9-]+");
    private static readonly PlainPattern FactNamePattern = PlainPattern.Of("[a-z][A-Za-z0-9]*");
    private static readonly PlainPattern ReferencePattern = PlainPattern.Of("(?:[a-z0-9-]+/[a-z0-9-]+#)?[a-z0-9-]+");
    private static readonly PlainPattern ForeignPattern = PlainPattern.Of("[a-z0-9-]+/[a-z0-9-]+(?:#[a-z0-9-]+)?");

    /// <summary>A text with something in it.</summary>
    public static JsonString? Read(RuleScope scope, JsonNode node, string name)
    {
        if (node is not JsonString text)
        {
            scope.WrongType(node, name, "a text", node is JsonNumber or JsonBoolean ? $"write it in double quotes: `\"{scope.Words(node)}\"`" : null);
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Value))
        {
            scope.Bag.ReportBlank(scope.At(node), name, "a text");
            return null;
        }

        return text;
    }

    /// <summary>A name of small letters, digits and hyphens.</summary>
    public static Located<string>? Name(RuleScope scope, string value, TextSpan span, string what)
    {
        if (NamePattern.IsMatch(value))
        {
            return new Located<string>(value, span);
        }

        scope.Bag.ReportBadName(scope.At(span), what, value, "write small letters, digits and hyphens, such as `confirm-shipment`");
        return null;
    }

    /// <summary>A rule set's id: two names with a slash.</summary>
    public static Located<string>? RuleSetId(RuleScope scope, JsonString text)
    {
        if (RuleSetIdPattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportBadName(
            scope.At(text),
            "the id of a rule set",
            text.Value,
            "write two names of small letters, digits and hyphens with a slash between them, such as `aliexpress/shipping`");
        return null;
    }

    /// <summary>A rule's id, alone for a rule of the same file or behind its rule set's.</summary>
    public static Located<string>? RuleReference(RuleScope scope, JsonNode node, string name)
    {
        if (Read(scope, node, name) is not { } text)
        {
            return null;
        }

        if (RuleReferencePattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportBadName(
            scope.At(text), "the id of a rule", text.Value, "write `confirm-shipment` for a rule of this file, or `aliexpress/shipping/confirm-shipment`");
        return null;
    }

    /// <summary>The name of a fact: a small letter, then letters and digits.</summary>
    public static Located<string>? FactName(RuleScope scope, JsonString text)
    {
        if (FactNamePattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportBadName(scope.At(text), "the name of a fact", text.Value, "write a small letter, then letters and digits, such as `totalSales`");
        return null;
    }

    /// <summary>A name in this file, or one in another file behind its rule set's id and <c>#</c>.</summary>
    public static Located<string>? Reference(RuleScope scope, JsonString text, string what, string example)
    {
        if (ReferencePattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportBadName(scope.At(text), what, text.Value, $"write a name such as `{example}`, or one in another file such as `aliexpress/points#{example}`");
        return null;
    }

    /// <summary>A name in another file, behind its rule set's id and <c>#</c>; or a list file's id.</summary>
    public static Located<string>? Foreign(RuleScope scope, JsonString text)
    {
        if (ForeignPattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportBadName(
            scope.At(text), "a parameter of another file", text.Value, "write the file's id, `#` and the parameter's name, such as `reference/markets#eu`; of a list file its id, such as `reference/prohibited`");
        return null;
    }

    /// <summary>A date between 1900 (inclusive) and 2200 (exclusive).</summary>
    public static LocalDate? Date(RuleScope scope, string value, TextSpan span)
    {
        if (!IsoText.TryDate(value, out LocalDate date))
        {
            bool looksRight = DatePattern().IsMatch(value);
            scope.Bag.ReportBadDate(
                scope.At(span),
                looksRight ? $"the calendar has no date `{value}`" : $"`{value}` is not a date",
                "write year, month and day with hyphens, such as `2024-01-31`");
            return null;
        }

        if (date < FirstDate || date >= EndDate)
        {
            scope.Bag.ReportBadDate(scope.At(span), $"the date `{value}` is out of reach", "dates lie between `1900-01-01` and `2199-12-31`");
            return null;
        }

        return date;
    }

    /// <summary>A time of day in hours and minutes, and seconds where needed; <c>24:00</c> is the end of the date.</summary>
    public static TimeOfDay? Time(RuleScope scope, JsonNode node, string name)
    {
        if (Read(scope, node, name) is not { } text)
        {
            return null;
        }

        if (text.Value == "24:00")
        {
            return new TimeOfDay(LocalTime.Midnight, IsEndOfDay: true);
        }

        if (IsoText.TryTime(text.Value, out LocalTime time))
        {
            return new TimeOfDay(time, IsEndOfDay: false);
        }

        string help = ShortTimePattern().IsMatch(text.Value) ? $"write `0{text.Value}`" : "write hours and minutes from `00:00` to `24:00`, such as `09:30`";
        scope.Bag.ReportBadTimeOfDay(scope.At(node), text.Value, help);
        return null;
    }

    /// <summary>A zone of the tz database.</summary>
    public static Located<string>? Zone(RuleScope scope, JsonNode node, string name)
    {
        if (Read(scope, node, name) is not { } text)
        {
            return null;
        }

        // The provider also makes fixed zones from texts like "UTC+8", which would be half a year wrong wherever clocks change.
        if (scope.Zones.Ids.Contains(text.Value))
        {
            return new Located<string>(text.Value, text.Span);
        }

        scope.Bag.ReportUnknownZone(scope.At(text), text.Value, TimeZones.DidYouMean(scope.Zones, text.Value));
        return null;
    }

    /// <summary>An absolute web address.</summary>
    public static string? Url(RuleScope scope, JsonString text)
    {
        if (UsualUrl.IsMatch(text.Value) || (Uri.TryCreate(text.Value, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"))
        {
            return text.Value;
        }

        scope.Bag.ReportBadUrl(scope.At(text), text.Value);
        return null;
    }

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\A[0-9]:[0-5][0-9]\z")]
    private static partial Regex ShortTimePattern();
}
