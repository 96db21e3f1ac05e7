using System.Globalization;
using SellerRules.Diagnostics;
using SellerRules.References;

namespace SellerRules.Facts;

/// <summary>Problems of facts.</summary>
internal static class FactProblems
{
    public static readonly DiagnosticCode Document = new("SR0701", "A facts document that can't be used");
    public static readonly DiagnosticCode Key = new("SR0702", "An unknown key in a record");
    public static readonly DiagnosticCode Type = new("SR0703", "A value of the wrong type in facts");
    public static readonly DiagnosticCode Id = new("SR0704", "An id that is missing or can't be one");
    public static readonly DiagnosticCode Instant = new("SR0705", "An instant that can't be read");
    public static readonly DiagnosticCode Range = new("SR0706", "A time outside 1900 to 2199");
    public static readonly DiagnosticCode Zone = new("SR0707", "A local time without a zone");
    public static readonly DiagnosticCode LocalTime = new("SR0708", "A local time that doesn't exist, or exists twice");
    public static readonly DiagnosticCode Date = new("SR0709", "A date that can't be read");
    public static readonly DiagnosticCode Money = new("SR0710", "An amount of money that can't be read");
    public static readonly DiagnosticCode Number = new("SR0711", "A number that can't stand here");
    public static readonly DiagnosticCode Duration = new("SR0712", "A duration that can't be read");
    public static readonly DiagnosticCode Duplicate = new("SR0713", "The same record twice");
    public static readonly DiagnosticCode Path = new("SR0714", "An unknown fact in `recorded`, `assume` or `zones`");
    public static readonly DiagnosticCode Assumption = new("SR0715", "Assumptions that contradict each other");
    public static readonly DiagnosticCode Line = new("SR0716", "A line that is too long");
    public static readonly DiagnosticCode Payload = new("SR0720", "An answer of a marketplace that can't be read");
    public static readonly DiagnosticCode Tracking = new("SR0721", "Tracking of an unknown parcel");
    public static readonly DiagnosticCode Header = new("SR0722", "A column that is missing or unknown");
    public static readonly DiagnosticCode Row = new("SR0723", "A row that can't be read");

    /// <summary>A value of another JSON type than the fact has.</summary>
    public static FactProblem WrongType(string expected, string found, string? instead = null) =>
        new(Type, $"must be {expected}, but {found} stands here" + (instead is null ? "" : $": {instead}"));

    /// <summary>A number where a text belongs; long numbers would lose digits in other programs.</summary>
    public static FactProblem NumberAsText(string number) => new(Type, $"must be a text: write it in quotes, `\"{number}\"`");

    /// <summary>A key that no fact has.</summary>
    public static FactProblem UnknownKey(string key, string type, IReadOnlyCollection<string> allowed) =>
        new(Key, $"`{key}` is no fact of `{type}`: " + (Suggestion.DidYouMean(key, allowed) ?? $"there are {Quoted(allowed)}"));

    /// <summary>An id that is empty or holds what ids in output are joined with.</summary>
    public static FactProblem BadId(string id) =>
        new(Id, id.Length == 0 ? "must not be empty" : $"is `{id}`, but an id can't hold `/`");

    /// <summary>A record without what identifies it.</summary>
    public static FactProblem MissingId(string type, string fact) => new(Id, $"the {type} has no `{fact}`, so it can't be told from others");

    /// <summary>A text that is no instant.</summary>
    public static FactProblem BadInstant(string text, string why) => new(Instant, $"`{text}` is no instant: {why}");

    /// <summary>A time that the library doesn't count with.</summary>
    public static FactProblem OutOfRange(string text) => new(Range, $"`{text}` lies outside 1900 to 2199");

    /// <summary>A local time where no zone says what instant it means.</summary>
    public static FactProblem NoZone(string text) =>
        new(Zone, $"`{text}` has no offset: write `{text}Z` or an offset such as `{text}+08:00`, or give the document a `zone`, or the fact one under `zones`");

    /// <summary>Times of the seller centre, where the tz database doesn't have its zone.</summary>
    public static FactProblem NoMarketplaceZone(string database) =>
        new(Zone, $"the times are local to {TimeZones.Marketplace}, which the tz database `{database}` doesn't have: take a whole one");

    /// <summary>A local time that the clocks skipped, where facts refuse those.</summary>
    public static FactProblem Skipped(string text, string zone) =>
        new(LocalTime, $"`{text}` doesn't exist in {zone}, because the clocks were put forward, and `onSkippedTime` is `error`: write it with an offset");

    /// <summary>A local time that the clocks showed twice, where facts refuse those.</summary>
    public static FactProblem Repeated(string text, string zone) =>
        new(LocalTime, $"`{text}` exists twice in {zone}, because the clocks were put back, and `onAmbiguousTime` is `error`: write it with an offset");

    /// <summary>A text that is no date.</summary>
    public static FactProblem BadDate(string text) => new(Date, $"`{text}` is no date: write it like `2024-12-14`");

    /// <summary>A text that is no amount.</summary>
    public static FactProblem BadMoney(string text, string? instead = null) =>
        new(Money, $"`{text}` is no amount of money: write it like `{instead ?? "59.10 USD"}`");

    /// <summary>A number without a currency.</summary>
    public static FactProblem NoCurrency(string number) => new(Money, $"`{number}` has no currency: write it like `\"{number} USD\"`");

    /// <summary>A share above 1 or below 0.</summary>
    public static FactProblem BadShare(string found, string? instead) =>
        new(Number, $"`{found}` is no share from 0 to 1" + (instead is null ? ": write it like `8.6%` or `0.086`" : $": write `{instead}`"));

    /// <summary>A number outside what the fact can be.</summary>
    public static FactProblem BadNumber(string found, string allowed) => new(Number, $"`{found}` must be {allowed}");

    /// <summary>A text that is no duration.</summary>
    public static FactProblem BadDuration(string text) =>
        new(Duration, $"`{text}` is no duration: write hours, minutes and seconds like `PT1H30M` or `PT45S`");

    /// <summary>The same record with other contents.</summary>
    public static FactProblem SecondRecord(string type, string id, string first) =>
        new(Duplicate, $"the {type} `{id}` stands twice with different facts; the first one counts, {first}");

    /// <summary>A document-level problem: none of its records are read.</summary>
    public static FactProblem Refused(string reason) => new(Document, $"{reason}; nothing of this document was read");

    /// <summary>A path that leads to no fact.</summary>
    public static FactProblem UnknownPath(string path, string? suggestion) =>
        new(Path, $"`{path}` is no fact: " + (suggestion ?? "write the type and the fact, such as `order.preSale`"));

    /// <summary>Words as a list in backticks.</summary>
    public static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));

    /// <summary>A number as text, without trailing zeros.</summary>
    public static string Shown(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
