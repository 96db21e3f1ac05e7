using System.Globalization;
using NodaTime;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.Imports;

/// <summary>What else an answer says of a local time: the same instant as a number, or how long it was until then. Either decides.</summary>
internal static class PayloadTime
{
    // Ten digits of seconds, or thirteen of milliseconds, are 2001 to 2286: shorter and longer ones are dates without their signs, or something else.
    private const decimal LeastSeconds = 1_000_000_000m;
    private const decimal LeastMilliseconds = 1000 * LeastSeconds;

    private static readonly string[] Endings = ["_timestamp", "_epoch", "_ms"];

    /// <summary>The keys under which an instant may stand as a number beside the local time of a key.</summary>
    public static IEnumerable<string> KeysBeside(string key) => Endings.Select(ending => key + ending);

    /// <summary>The number that a node gives, also as text, where it can only be an instant; null for anything else.</summary>
    public static decimal? NumberOf(JsonNode? node) => node switch
    {
        JsonNumber number when IsEpoch(number.Value) => number.Value,
        JsonString text when decimal.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out decimal value) && IsEpoch(value) => value,
        _ => null,
    };

    /// <summary>The instant of a number of seconds or milliseconds since 1970; or why it is none.</summary>
    public static FactProblem? OfNumber(decimal number, out Instant instant)
    {
        decimal milliseconds = number >= LeastMilliseconds ? number : number * 1000;
        bool fits = decimal.IsInteger(milliseconds) && milliseconds < TimeRange.End.ToUnixTimeMilliseconds();
        instant = fits ? Instant.FromUnixTimeMilliseconds((long)milliseconds) : default;
        return fits ? null : FactProblems.OutOfRange(FactProblems.Shown(number));
    }

    /// <summary>The note where a local time, cut to the second, can't be the instant that stands beside it; null where it can.</summary>
    public static FactNoteDraft? Compare(string text, Instant read, FactNoteDraft? choice, Instant beside)
    {
        bool agrees = Candidates(read, choice).Any(candidate => beside >= candidate && beside < candidate + Duration.FromSeconds(1));
        return agrees ? null : Disagreement($"`{text}` would be {IsoText.Of(read)}, but the number beside it says {IsoText.Of(beside)}, which counts", read, beside);
    }

    /// <summary>
    /// Which of the instants that a local time can be lies so far behind <paramref name="until"/> as the answer says. Where none does, what is
    /// left counts, noted. <paramref name="precision"/>: by how much that length may be cut.
    /// </summary>
    public static Instant Nearest(string text, Instant read, ref FactNoteDraft? choice, Instant until, Duration left, Duration precision)
    {
        Instant end = until + left;
        Instant nearest = Candidates(read, choice).MinBy(candidate => Abs(candidate - end));
        if (Abs(nearest - end) <= precision + Duration.FromSeconds(1))
        {
            choice = null;
            return nearest;
        }

        choice = Disagreement($"`{text}` would be {IsoText.Of(read)}, but by the time that is left it is {IsoText.Of(end)}, which counts", read, end);
        return end;
    }

    /// <summary>The text in the form that facts have: with a <c>T</c> between date and time.</summary>
    public static string Iso(string text) => text.Length > 10 && text[10] == ' ' ? string.Concat(text.AsSpan(0, 10), "T", text.AsSpan(11)) : text;

    private static bool IsEpoch(decimal value) => value is >= LeastSeconds and < 10 * LeastSeconds or >= LeastMilliseconds and < 10 * LeastMilliseconds;

    private static IEnumerable<Instant> Candidates(Instant read, FactNoteDraft? choice) => choice?.Candidates ?? [read];

    private static FactNoteDraft Disagreement(string text, Instant one, Instant other) =>
        new("", "disagreeing-times", text, [Instant.Min(one, other), Instant.Max(one, other)]);

    private static Duration Abs(Duration length) => length < Duration.Zero ? -length : length;
}
