using NodaTime;

namespace SellerRules.References.Lists;

/// <summary>A list file: entries that goods may fit. Immutable and thread-safe.</summary>
internal sealed class EntryList
{
    private readonly Lazy<string> _version;
    private readonly Lazy<EntryMatcher> _matcher;

    /// <summary>Takes a list as read.</summary>
    public EntryList(string id, Lazy<string> version, string file, bool isComplete, IReadOnlyList<ListEntry> entries)
    {
        (Id, _version, File, IsComplete, Entries) = (id, version, file, isComplete, entries);
        List<LocalDate> dates = [];
        foreach (ListEntry entry in entries)
        {
            Asks |= entry.Asks;
            AddTo(dates, entry.From);
            AddTo(dates, entry.To);
        }

        Dates = dates;
        _matcher = new Lazy<EntryMatcher>(() => new EntryMatcher(entries));
    }

    /// <summary>Its id, such as <c>reference/prohibited</c>.</summary>
    public string Id { get; }

    /// <summary>The SHA-256 of its file.</summary>
    public string Version => _version.Value;

    /// <summary>The file that it was read from.</summary>
    public string File { get; }

    /// <summary>Whether what fits no entry is surely not meant.</summary>
    public bool IsComplete { get; }

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<ListEntry> Entries { get; }

    /// <summary>What any of its entries asks of goods.</summary>
    public Criteria Asks { get; }

    /// <summary>The dates on which entries begin or end to count, ascending.</summary>
    public IReadOnlyList<LocalDate> Dates { get; }

    /// <summary>Looks for goods as of a date.</summary>
    public EntryMatch Match(Goods goods, LocalDate date) => _matcher.Value.Match(goods, date);

    private static void AddTo(List<LocalDate> dates, LocalDate? date)
    {
        if (date is { } given)
        {
            SortedDates.Add(dates, given);
        }
    }
}
