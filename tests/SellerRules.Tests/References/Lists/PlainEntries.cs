using NodaTime;
using SellerRules.References.Lists;

namespace SellerRules.Tests.References.Lists;

/// <summary>Looks goods up entry by entry: slow and obvious, for comparing.</summary>
internal static class PlainEntries
{
    public static EntryMatch Match(IReadOnlyList<ListEntry> entries, Goods goods, LocalDate date)
    {
        Criteria open = Criteria.None;
        foreach (ListEntry entry in entries.Where(e => e.HoldsOn(date)))
        {
            (Criteria Asked, bool? Fits)[] asked =
            [
                .. entry.Category is { } category ? [(Criteria.Category, IsUnder(goods.Category, category))] : Array.Empty<(Criteria, bool?)>(),
                .. entry.Brand is { } brand ? [(Criteria.Brand, goods.Brand is { } given ? TextFold.Of(given) == brand : null)] : Array.Empty<(Criteria, bool?)>(),
                .. entry.Keywords.Count > 0 ? [(Criteria.Title, goods.Title is { } title ? entry.Keywords.Any(word => StandsIn(TextFold.Of(title), word)) : null)] : Array.Empty<(Criteria, bool?)>(),
                .. entry.Markets.Count > 0 ? [(Criteria.Markets, entry.Markets.Intersect(goods.Markets).Any() ? true : goods.AllMarketsKnown ? false : null)] : Array.Empty<(Criteria, bool?)>(),
            ];
            if (asked.All(a => a.Fits == true))
            {
                return new EntryMatch(entry, Criteria.None);
            }

            open |= asked.Any(a => a.Fits == false) ? Criteria.None : asked.Where(a => a.Fits is null).Aggregate(Criteria.None, (all, a) => all | a.Asked);
        }

        return new EntryMatch(null, open);
    }

    private static bool? IsUnder(string? path, string category) => path is null ? null : $"{path}/".StartsWith($"{category}/", StringComparison.Ordinal);

    private static bool StandsIn(string title, string word)
    {
        for (int at = title.IndexOf(word, StringComparison.Ordinal); at >= 0; at = title.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (WordEdges.StandsWhole(title, at, word.Length))
            {
                return true;
            }
        }

        return false;
    }
}
