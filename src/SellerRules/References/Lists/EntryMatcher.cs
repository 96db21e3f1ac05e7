using NodaTime;

namespace SellerRules.References.Lists;

/// <summary>
/// Finds the entries that goods fit without trying them all: each is filed under the rarest thing that it asks for (its
/// keywords, else its brand, else its category), and only those found so are tried. Immutable and thread-safe.
/// </summary>
internal sealed class EntryMatcher
{
    private readonly IReadOnlyList<ListEntry> _entries;
    private readonly ILookup<string, int> _byBrand;
    private readonly ILookup<string, int> _byCategory;
    private readonly int[] _others;
    private readonly KeywordAutomaton _keywords;

    /// <summary>Files entries.</summary>
    public EntryMatcher(IReadOnlyList<ListEntry> entries)
    {
        _entries = entries;
        int[] all = [.. Enumerable.Range(0, entries.Count)];
        int[] wordless = [.. all.Where(i => entries[i].Keywords.Count == 0)];
        _byBrand = wordless.Where(i => entries[i].Brand is not null).ToLookup(i => entries[i].Brand!, StringComparer.Ordinal);
        int[] nameless = [.. wordless.Where(i => entries[i].Brand is null)];
        _byCategory = nameless.Where(i => entries[i].Category is not null).ToLookup(i => entries[i].Category!, StringComparer.Ordinal);
        _others = [.. nameless.Where(i => entries[i].Category is null)];
        _keywords = new KeywordAutomaton(all.SelectMany(i => entries[i].Keywords.Select(word => (word, i))));
    }

    /// <summary>The first entry that goods fit on a date, or what would have to be known to tell.</summary>
    public EntryMatch Match(Goods goods, LocalDate date)
    {
        List<int> worded = goods.Title is { } title ? _keywords.Find(TextFold.Of(title)) : [];
        string? brand = goods.Brand is { } given ? TextFold.Of(given) : null;
        foreach (int i in Candidates(goods.Category, brand, worded))
        {
            if (Open(i, goods, brand, worded, date) == Criteria.None)
            {
                return new EntryMatch(_entries[i], Criteria.None);
            }
        }

        return new EntryMatch(null, goods.Unknown == Criteria.None ? Criteria.None : OpenOf(goods, brand, worded, date));
    }

    /// <summary>The entries to try, in the order of the file; each is filed in one place only.</summary>
    private List<int> Candidates(string? category, string? brand, List<int> worded)
    {
        List<int> candidates = [.. _others, .. worded];
        if (brand is not null)
        {
            candidates.AddRange(_byBrand[brand]);
        }

        for (string? path = category; path is not null; path = path.LastIndexOf('/') is > 0 and int end ? path[..end] : null)
        {
            candidates.AddRange(_byCategory[path]);
        }

        candidates.Sort();
        return candidates;
    }

    /// <summary>The unknown facts that undecided entries ask for, all together.</summary>
    private Criteria OpenOf(Goods goods, string? brand, List<int> worded, LocalDate date)
    {
        Criteria open = Criteria.None;
        for (int i = 0; i < _entries.Count && open != goods.Unknown; i++)
        {
            bool mayAdd = (_entries[i].Asks & goods.Unknown & ~open) != Criteria.None;
            open |= mayAdd ? Open(i, goods, brand, worded, date) ?? Criteria.None : Criteria.None;
        }

        return open;
    }

    /// <summary>What an entry asks for that isn't known: nothing where goods fit it; null where they surely don't.</summary>
    private Criteria? Open(int i, Goods goods, string? brand, List<int> worded, LocalDate date)
    {
        ListEntry entry = _entries[i];
        bool fails = !entry.HoldsOn(date)
            || (entry.Brand is not null && brand is not null && entry.Brand != brand)
            || (entry.Category is { } category && goods.Category is { } path && !IsUnder(path, category))
            || (entry.Keywords.Count > 0 && goods.Title is not null && worded.BinarySearch(i) < 0);
        bool sold = entry.Markets.Count == 0 || goods.Markets.Any(market => entry.Markets.Contains(market));
        if (fails || (!sold && goods.AllMarketsKnown))
        {
            return null;
        }

        return entry.Asks & goods.Unknown & (sold ? ~Criteria.Markets : ~Criteria.None);
    }

    private static bool IsUnder(string path, string category) =>
        path.StartsWith(category, StringComparison.Ordinal) && (path.Length == category.Length || path[category.Length] == '/');
}
