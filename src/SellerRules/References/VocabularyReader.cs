using NodaTime;
using SellerRules.Diagnostics;
using SellerRules.Json;
using SellerRules.Text;

namespace SellerRules.References;

/// <summary>Reads a vocabulary as written.</summary>
internal static class VocabularyReader
{
    private static readonly string[] EntryKeys = ["id", "aliases", "title"];

    /// <summary>The vocabulary; null where anything in it is wrong, which is reported.</summary>
    public static Vocabulary? Read(SourceFile file, DiagnosticBag bag) => Read(file, bag, [], (_, _) => { });

    /// <summary>The vocabulary, with more keys in its entries, which <paramref name="entryRead"/> reads.</summary>
    public static Vocabulary? Read(SourceFile file, DiagnosticBag bag, string[] moreKeys, Action<VocabularyEntry, ReferenceObject> entryRead)
    {
        if (JsonText.Parse(file, bag) is not JsonObject root)
        {
            return null;
        }

        ReferenceObject top = new(file, root, bag, "$schema", "formatVersion", "vocabulary", "title", "entries", "groups");
        if (!top.ReadsFormat())
        {
            return null;
        }

        Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
        List<VocabularyEntry> entries = [];
        foreach (JsonObject node in top.List<JsonObject>("entries", "a list of objects"))
        {
            ReferenceObject entry = new(file, node, bag, [.. EntryKeys, .. moreKeys]);
            VocabularyEntry read = new(entry.Text("id"), entry.Texts("aliases"), entry.Titles("title"));
            entries.Add(read);
            Take(read, entry, taken, bag);
            entryRead(read, entry);
        }

        MarketGroup[] groups = top.Has("groups") ? [.. top.List<JsonObject>("groups", "a list of objects").Select(g => Group(file, g, bag, taken))] : [];
        string name = top.Text("vocabulary");
        return bag.HasErrors ? null : new Vocabulary(name[(name.LastIndexOf('/') + 1)..], TextVersion.Lazily(file), entries, groups);
    }

    private static void Take(VocabularyEntry entry, ReferenceObject node, Dictionary<string, string> taken, DiagnosticBag bag)
    {
        foreach (string word in entry.Aliases.Prepend(entry.Id))
        {
            if (!taken.TryAdd(word, entry.Id))
            {
                bag.ReportRepeated(node.At(word == entry.Id ? "id" : "aliases"), word, taken[word]);
            }
        }
    }

    private static MarketGroup Group(SourceFile file, JsonObject node, DiagnosticBag bag, Dictionary<string, string> markets)
    {
        ReferenceObject group = new(file, node, bag, "id", "title", "members");
        List<MarketGroupMember> members = [];
        foreach (JsonObject member in group.List<JsonObject>("members", "a list of objects"))
        {
            ReferenceObject dated = new(file, member, bag, "market", "from", "to");
            string market = dated.Text("market");
            if (!markets.ContainsKey(market))
            {
                bag.ReportMarket(dated.At("market"), market, markets.Keys);
            }

            members.Add(new MarketGroupMember(market, dated.Date("from") ?? LocalDate.MinIsoValue, dated.Has("to") ? dated.Date("to") : null));
        }

        return new MarketGroup(group.Text("id"), members);
    }
}
