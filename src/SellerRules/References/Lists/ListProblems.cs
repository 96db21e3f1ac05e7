using System.Globalization;
using SellerRules.Diagnostics;
using SellerRules.Text;

namespace SellerRules.References.Lists;

/// <summary>Problems of list files.</summary>
internal static class ListProblems
{
    public static readonly DiagnosticCode Word = new("SR0620", "An unknown word in a list file");
    public static readonly DiagnosticCode EntryTwice = new("SR0621", "An entry twice in a list file");
    public static readonly DiagnosticCode EmptyEntry = new("SR0622", "An entry that everything fits");
    public static readonly DiagnosticCode Value = new("SR0623", "A value that a list file can't hold");
    public static readonly DiagnosticCode ListTwice = new("SR0624", "The same list in two files");

    /// <summary>A word that isn't among those that can stand here.</summary>
    public static void ReportListWord(this DiagnosticBag bag, Location at, string word, string what, IEnumerable<string> known) =>
        bag.Report(Word, at, $"`{word}` is not {what}", Suggestion.DidYouMean(word, known));

    /// <summary>An entry with the id of an earlier one.</summary>
    public static void ReportEntryTwice(this DiagnosticBag bag, Location at, string id, Location first) =>
        bag.Report(EntryTwice, at, string.Create(CultureInfo.InvariantCulture, $"the entry `{id}` stands on line {first.Position.Line} already"), "messages name entries by their ids: give this one its own");

    /// <summary>An entry without anything that goods would have to be.</summary>
    public static void ReportEmptyEntry(this DiagnosticBag bag, Location at) =>
        bag.Report(EmptyEntry, at, "this entry asks nothing, so everything would fit it", "give it `category`, `keywords`, `brand` or `markets`");

    /// <summary>A value that reads well but makes no sense.</summary>
    public static void ReportListValue(this DiagnosticBag bag, Location at, string reason, string help) => bag.Report(Value, at, reason, help);

    /// <summary>A list that another file holds.</summary>
    public static void ReportListTwice(this DiagnosticBag bag, Location at, string id, string first) =>
        bag.Report(ListTwice, at, $"the list `{id}` stands in {first} already", "name one of the two files");
}
