using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Json.Rules;
using SellerRules.Text;
using SellerRules.Text.Matching;

namespace SellerRules.References.Lists;

/// <summary>Reads a list file as written.</summary>
internal static class EntryListReader
{
    private static readonly string[] EntryKeys = ["id", "heading", "category", "keywords", "brand", "markets", "points", "from", "to"];
    private static readonly PlainPattern IdPattern = PlainPattern.Of("[a-z0-9-]+/[a-z0-9-]+");

    /// <summary>The list; null where anything in it is wrong, which is reported.</summary>
    public static EntryList? Read(SourceFile file, DiagnosticBag bag) => JsonText.Parse(file, bag) is JsonObject root ? Read(file, root, bag) : null;

    /// <summary>The list of a file that is parsed already; <paramref name="root"/> need not be the whole of it.</summary>
    public static EntryList? Read(SourceFile file, JsonObject root, DiagnosticBag bag)
    {
        DiagnosticBag own = new();
        ReferenceObject top = new(file, root, own, "$schema", "formatVersion", "list", "title", "complete", "headings", "entries");
        EntryList? list = top.ReadsFormat() ? Read(file, top, own) : null;
        bool sound = !own.HasErrors;
        bag.AddAll(own);
        return sound ? list : null;
    }

    private static EntryList Read(SourceFile file, ReferenceObject top, DiagnosticBag bag)
    {
        string id = top.Text("list");
        if (top.Has("list") && !IdPattern.IsMatch(id))
        {
            bag.ReportListValue(top.At("list"), $"`{id}` is no name of a list", "write two words of small letters, digits and hyphens, such as `reference/prohibited`");
        }

        ReadTitle(file, top, bag);
        HashSet<string> headings = ReadHeadings(file, top, bag);
        Dictionary<string, Location> seen = new(StringComparer.Ordinal);
        List<ListEntry> entries = [];
        foreach (JsonObject node in top.List<JsonObject>("entries", "a list of objects"))
        {
            ReferenceObject entry = new(file, node, bag, EntryKeys);
            ListEntry read = ReadEntry(entry, headings, bag);
            entries.Add(read);
            if (read.Id.Length > 0 && !seen.TryAdd(read.Id, entry.At("id")))
            {
                bag.ReportEntryTwice(entry.At("id"), read.Id, seen[read.Id]);
            }
        }

        return new EntryList(id, TextVersion.Lazily(file), file.Path, top.Boolean("complete"), entries);
    }

    private static HashSet<string> ReadHeadings(SourceFile file, ReferenceObject top, DiagnosticBag bag)
    {
        HashSet<string> headings = new(StringComparer.Ordinal);
        foreach (JsonObject node in top.Has("headings") ? top.List<JsonObject>("headings", "a list of objects") : [])
        {
            ReferenceObject heading = new(file, node, bag, "id", "title");
            heading.Object("title");
            ReadTitle(file, heading, bag);
            string id = heading.Text("id");
            CheckId(heading, id, bag);
            if (!headings.Add(id))
            {
                bag.ReportListValue(heading.At("id"), $"there is a heading `{id}` already", "give it another id");
            }
        }

        return headings;
    }

    private static ListEntry ReadEntry(ReferenceObject node, HashSet<string> headings, DiagnosticBag bag)
    {
        string id = node.Text("id");
        CheckId(node, id, bag);
        if (node.Has("heading") && node.Text("heading") is var heading && !headings.Contains(heading))
        {
            bag.ReportListWord(node.At("heading"), heading, "a heading of this file", headings);
        }

        LocalDate? from = DateOf(node, "from", bag);
        LocalDate? to = DateOf(node, "to", bag);
        if (from >= to)
        {
            bag.ReportListValue(node.At("to"), "the entry ends before it begins", "`to` is the first date on which it doesn't count any more");
        }

        ListEntry entry = new(id, Word(node, "category", "categories", bag), Keywords(node, bag), Brand(node, bag), Markets(node, bag), Points(node, bag), from, to);
        if (entry.Asks == Criteria.None && !IsMisread(node))
        {
            bag.ReportEmptyEntry(node.Whole);
        }

        return entry;
    }

    /// <summary>Whether an entry asks something that can't be read, which is reported already.</summary>
    private static bool IsMisread(ReferenceObject node) => new[] { "category", "keywords", "brand", "markets" }.Any(key => node.Has(key) && !node.IsEmptyList(key));

    private static void ReadTitle(SourceFile file, ReferenceObject node, DiagnosticBag bag)
    {
        if (node.Has("title") && node.Object("title") is { } title)
        {
            LocalizedTexts.Read(new RuleScope(file, bag), title, "title");
        }
    }

    private static void CheckId(ReferenceObject node, string id, DiagnosticBag bag)
    {
        if (node.Has("id") && string.IsNullOrWhiteSpace(id))
        {
            bag.ReportListValue(node.At("id"), "the id is blank", "write a name by which people can tell it from others");
        }
    }

    private static LocalDate? DateOf(ReferenceObject node, string key, DiagnosticBag bag)
    {
        LocalDate? date = node.Has(key) ? node.Date(key) : null;
        if (date is { } found && (found < Texts.FirstDate || found >= Texts.EndDate))
        {
            bag.ReportListValue(node.At(key), "the date is out of reach", "dates lie between `1900-01-01` and `2199-12-31`");
            return null;
        }

        return date;
    }

    private static string? Word(ReferenceObject node, string key, string vocabulary, DiagnosticBag bag) =>
        node.Has(key) && node.Text(key) is { Length: > 0 } word ? Resolve(node.At(key), word, vocabulary, bag) : null;

    private static string? Resolve(Location at, string word, string vocabulary, DiagnosticBag bag)
    {
        Vocabulary words = Vocabularies.Shipped.Find(vocabulary)!;
        if (words.TryResolve(word, out string id))
        {
            return id;
        }

        bag.ReportListWord(at, word, $"a word of `reference/{vocabulary}`", words.Entries.SelectMany(e => e.Aliases.Prepend(e.Id)));
        return null;
    }

    private static string[] Markets(ReferenceObject node, DiagnosticBag bag) => !node.Has("markets")
        ? []
        : [.. node.List<JsonString>("markets", "a list of texts").Select(text => Resolve(node.At(text), text.Value, "markets", bag)).OfType<string>().Distinct()];

    private static string[] Keywords(ReferenceObject node, DiagnosticBag bag)
    {
        List<string> words = [];
        foreach (JsonString text in node.Has("keywords") ? node.List<JsonString>("keywords", "a list of texts") : [])
        {
            string folded = TextFold.Of(text.Value);
            words.Add(folded);
            if (folded.Length == 0)
            {
                bag.ReportListValue(node.At(text), "a keyword is blank, so it would stand in every title", "write a word, or remove it");
            }
        }

        return [.. words.Distinct()];
    }

    private static string? Brand(ReferenceObject node, DiagnosticBag bag)
    {
        string? brand = node.Has("brand") ? TextFold.Of(node.Text("brand")) : null;
        if (brand?.Length == 0)
        {
            bag.ReportListValue(node.At("brand"), "the brand is blank", "write the brand, or leave the key out");
        }

        return brand;
    }

    private static decimal? Points(ReferenceObject node, DiagnosticBag bag)
    {
        decimal? points = node.Has("points") ? node.Number("points") : null;
        if (points < 0)
        {
            bag.ReportListValue(node.At("points"), "points are less than nothing", "write `0` or more");
        }

        return points;
    }
}
