using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Problems of the JSON text itself, whatever it says.</summary>
internal static class JsonProblems
{
    public static readonly DiagnosticCode Empty = new("SR0020", "The file is empty");
    public static readonly DiagnosticCode Syntax = new("SR0021", "The text isn't JSON");
    public static readonly DiagnosticCode TooDeep = new("SR0022", "Nested too deeply");
    public static readonly DiagnosticCode DuplicateKey = new("SR0023", "The same key twice in one object");
    public static readonly DiagnosticCode NumberOutOfRange = new("SR0024", "A number that can't be kept exactly");
    public static readonly DiagnosticCode NulInKey = new("SR0025", "A key with a NUL character");
    public static readonly DiagnosticCode LoneSurrogate = new("SR0026", "Half a character");
    public static readonly DiagnosticCode Comment = new("SR0027", "A comment");
    public static readonly DiagnosticCode TrailingComma = new("SR0028", "A comma before a closing bracket");

    /// <summary>Nothing but blanks.</summary>
    public static void ReportEmpty(this DiagnosticBag bag, Location at) =>
        bag.Report(Empty, at, "the file is empty", "what is read here is an object, which begins with `{`");

    /// <summary>Text that breaks the grammar of JSON.</summary>
    public static void ReportSyntax(this DiagnosticBag bag, Location at, string message, string? help) => bag.Report(Syntax, at, message, help);

    /// <summary>More levels of lists and objects than allowed.</summary>
    public static void ReportTooDeep(this DiagnosticBag bag, Location at, int limit) =>
        bag.Report(TooDeep, at, string.Create(CultureInfo.InvariantCulture, $"lists and objects are nested more than {limit} deep here"));

    /// <summary>A key that the object already has; the first one counts.</summary>
    public static void ReportDuplicateKey(this DiagnosticBag bag, Location at, string key, LinePosition first) =>
        bag.Report(
            DuplicateKey,
            at,
            string.Create(CultureInfo.InvariantCulture, $"the key `{key}` stands twice in this object: first on line {first.Line}, column {first.Column}"),
            "remove one of the two");

    /// <summary>A number beyond 28 digits.</summary>
    public static void ReportNumberOutOfRange(this DiagnosticBag bag, Location at, string number) =>
        bag.Report(NumberOutOfRange, at, $"the number `{number}` can't be kept exactly", "numbers have at most 28 digits, before and behind the point together");

    /// <summary>A key that holds <c>\u0000</c>.</summary>
    public static void ReportNulInKey(this DiagnosticBag bag, Location at) =>
        bag.Report(NulInKey, at, "this key holds a NUL character (`\\u0000`)", "remove the character");

    /// <summary>An escape for one half of a surrogate pair without the other half.</summary>
    public static void ReportLoneSurrogate(this DiagnosticBag bag, Location at, string escape) =>
        bag.Report(
            LoneSurrogate,
            at,
            $"`{escape}` is half of a character; the other half is missing",
            "write the character itself, or both halves, such as `\\ud83d\\ude00`");

    /// <summary>A comment, which JSON doesn't have.</summary>
    public static void ReportComment(this DiagnosticBag bag, Location at) =>
        bag.Report(Comment, at, "JSON has no comments", "write what you want to say into a `\"note\": \"…\"`; every object may have one");

    /// <summary>A comma with nothing behind it.</summary>
    public static void ReportTrailingComma(this DiagnosticBag bag, Location at, char closing) =>
        bag.Report(TrailingComma, at, $"there is a comma before `{closing}`, but nothing between them", "remove the comma");
}
