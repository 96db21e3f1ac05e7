using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.References;
using SellerRules.References.Lists;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>
/// What stands in reference files and can be named like a parameter: groups of markets (<c>reference/markets#eu</c>) and list files
/// (<c>reference/prohibited</c>), given ones before those that come with the library.
/// </summary>
internal sealed class ReferenceParameters(IReadOnlyList<EntryList> lists)
{
    private static readonly BoundType Markets = new(ValueKind.List, null, new BoundType(ValueKind.Word, "markets"));
    private static readonly Dictionary<string, MarketGroup> Groups = Vocabularies.Shipped.Find("markets")!.Groups
        .ToDictionary(id => $"reference/markets#{id.ToLowerInvariant()}", id => Vocabularies.Shipped.Find("markets")!.Group(id)!, StringComparer.Ordinal);

    private readonly Dictionary<string, EntryList> _used = new(StringComparer.Ordinal);

    /// <summary>The lists that rules named and that were not given.</summary>
    public IEnumerable<EntryList> Shipped => _used.Values.Where(list => !lists.Contains(list));

    /// <summary>All names.</summary>
    public IEnumerable<string> Names => Groups.Keys.Concat(lists.Select(list => list.Id)).Concat(EntryLists.Shipped.All).Distinct();

    /// <summary>Whether there is something of that name.</summary>
    public bool Has(string name) => Groups.ContainsKey(name) || ListOf(name) is not null;

    /// <summary>What a full name stands for, with dates that begin in a zone; null where there is nothing of that name.</summary>
    public Parameter? Find(string name, DateTimeZone zone)
    {
        if (Groups.TryGetValue(name, out MarketGroup? group))
        {
            return Dated(name, group, zone);
        }

        if (ListOf(name) is not { } list)
        {
            return null;
        }

        _used.TryAdd(name, list);
        return new Parameter(name, name, new BoundType(ValueKind.EntryList), [long.MinValue], [list], string.Empty);
    }

    private EntryList? ListOf(string name) => lists.FirstOrDefault(list => list.Id == name) ?? EntryLists.Shipped.Find(name);

    private static Parameter Dated(string name, MarketGroup group, DateTimeZone zone)
    {
        List<LocalDate> dates = [];
        foreach (MarketGroupMember member in group.Members)
        {
            SortedDates.Add(dates, member.From);
            if (member.To is { } to)
            {
                SortedDates.Add(dates, to);
            }
        }

        long[] from = new long[dates.Count + 1];
        object[] values = new object[from.Length];
        (from[0], values[0]) = (long.MinValue, new BoundListItems([]));
        for (int i = 0; i < dates.Count; i++)
        {
            (from[i + 1], values[i + 1]) = (LocalTimes.StartOf(dates[i], zone), new BoundListItems([.. group.On(dates[i])]));
        }

        return new Parameter(name, name, Markets, from, values, string.Empty) { FollowsDate = true };
    }
}
