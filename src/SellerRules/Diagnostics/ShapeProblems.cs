using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Diagnostics;

/// <summary>Problems of a file's shape: keys, types and words that the format doesn't know.</summary>
internal static class ShapeProblems
{
    public static readonly DiagnosticCode UnknownKey = new("SR0101", "Unknown key");
    public static readonly DiagnosticCode MissingKey = new("SR0102", "A key is missing");
    public static readonly DiagnosticCode WrongType = new("SR0103", "A value of another type is expected");
    public static readonly DiagnosticCode UnknownWord = new("SR0104", "A word that isn't allowed here");
    public static readonly DiagnosticCode NoKind = new("SR0105", "A rule without a kind");
    public static readonly DiagnosticCode TwoKinds = new("SR0106", "A rule with two kinds");
    public static readonly DiagnosticCode KeysExclude = new("SR0107", "Keys that don't go together");
    public static readonly DiagnosticCode Blank = new("SR0108", "An empty value");
    public static readonly DiagnosticCode NewerFormat = new("SR0109", "A file for a newer version");
    public static readonly DiagnosticCode MissingSource = new("SR0110", "A rule without a source");
    public static readonly DiagnosticCode DuplicateRule = new("SR0112", "Two rules with the same id");
    public static readonly DiagnosticCode DuplicateRuleSet = new("SR0113", "Two rule sets with the same id");
    public static readonly DiagnosticCode DuplicateItem = new("SR0114", "The same item twice in a list");

    /// <summary>A key that the object doesn't have; <paramref name="what"/> names the object ("a rule").</summary>
    public static void ReportUnknownKey(this DiagnosticBag bag, Location at, string key, string what, IReadOnlyCollection<string> allowed) =>
        bag.Report(UnknownKey, at, $"`{key}` is not a key of {what}", Help(key, allowed));

    /// <summary>A required key that isn't there.</summary>
    public static void ReportMissingKey(this DiagnosticBag bag, Location at, string key, string what, string? example) =>
        bag.Report(MissingKey, at, $"{what} has no `{key}`", example is null ? null : $"write `\"{key}\": {example}`");

    /// <summary>A value of another JSON type.</summary>
    public static void ReportWrongType(this DiagnosticBag bag, Location at, string name, string found, string expected, string? help) =>
        bag.Report(WrongType, at, $"`{name}` is {found}, but must be {expected}", help);

    /// <summary>A text outside a closed list of words.</summary>
    public static void ReportUnknownWord(this DiagnosticBag bag, Location at, string name, string word, IReadOnlyCollection<string> allowed) =>
        bag.Report(UnknownWord, at, $"`{name}` can't be `{word}`", Help(word, allowed));

    /// <summary>A rule that says nothing.</summary>
    public static void ReportNoKind(this DiagnosticBag bag, Location at, IEnumerable<string> kinds) =>
        bag.Report(NoKind, at, "this rule has no kind", $"a rule has exactly one of {List(kinds)}");

    /// <summary>A rule that says two things.</summary>
    public static void ReportTwoKinds(this DiagnosticBag bag, Location at, string second, string first) =>
        bag.Report(TwoKinds, at, $"this rule has two kinds: `{first}` and `{second}`", "split it into two rules, each with its own id");

    /// <summary>Keys of which only some may stand together.</summary>
    public static void ReportKeysExclude(this DiagnosticBag bag, Location at, string message, string help) => bag.Report(KeysExclude, at, message, help);

    /// <summary>A text, list or object with nothing in it.</summary>
    public static void ReportBlank(this DiagnosticBag bag, Location at, string name, string expected) =>
        bag.Report(Blank, at, $"`{name}` is empty", $"write {expected}, or leave the key out if it is optional");

    /// <summary>A format version above the one that this version reads.</summary>
    public static void ReportNewerFormat(this DiagnosticBag bag, Location at, decimal needed, int known) =>
        bag.Report(
            NewerFormat,
            at,
            string.Create(CultureInfo.InvariantCulture, $"this file is written in format version {needed}, and this SellerRules reads version {known}"),
            string.Create(CultureInfo.InvariantCulture, $"use a SellerRules that reads format version {needed}"));

    /// <summary>A rule that doesn't say where it comes from.</summary>
    public static void ReportMissingSource(this DiagnosticBag bag, Location at, string message) =>
        bag.Report(MissingSource, at, message, "write `\"source\": { \"document\": \"…\", \"clause\": \"…\" }` in the rule, or once in the rule set");

    /// <summary>A rule id that an earlier rule of the file has.</summary>
    public static void ReportDuplicateRule(this DiagnosticBag bag, Location at, string id, LinePosition first) =>
        bag.Report(
            DuplicateRule,
            at,
            string.Create(CultureInfo.InvariantCulture, $"the rule id `{id}` stands twice: first on line {first.Line}"),
            "give one of the two rules another id");

    /// <summary>A rule set id that another file has.</summary>
    public static void ReportDuplicateRuleSet(this DiagnosticBag bag, Location at, string id, Location first) =>
        bag.Report(
            DuplicateRuleSet,
            at,
            string.Create(CultureInfo.InvariantCulture, $"the rule set `{id}` stands in two files: first in {first.File.Path}, line {first.Position.Line}"),
            "give one of the two another id, or load only one of them");

    /// <summary>An item that its list already has.</summary>
    public static void ReportDuplicateItem(this DiagnosticBag bag, Location at, string name, string item) =>
        bag.Report(DuplicateItem, at, $"`{name}` names `{item}` twice", "remove one of the two");

    private static string Help(string word, IReadOnlyCollection<string> allowed) =>
        (Suggestion.DidYouMean(word, allowed) is { } near ? near + " " : "") + $"allowed: {List(allowed)}";

    private static string List(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"`{w}`"));
}
