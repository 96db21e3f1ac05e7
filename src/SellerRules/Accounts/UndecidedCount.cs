using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>How many unknown findings could cost points, as time goes by. Not thread-safe.</summary>
internal sealed class UndecidedCount
{
    private readonly Dictionary<string, SortedDictionary<long, int>> _changes = new(StringComparer.Ordinal);

    /// <summary>Counts the findings of a store.</summary>
    public UndecidedCount(StoreBook book)
    {
        foreach (SubjectTrack track in book.Tracks)
        {
            for (int i = 0; i < track.States.Count; i++)
            {
                Add(track.States[i], i == 0 ? long.MinValue : track.States[i].From, 1);
                if (i + 1 < track.States.Count)
                {
                    Add(track.States[i], track.States[i + 1].From, -1);
                }
            }
        }

        foreach ((Judging.CompiledRule rule, int count) in book.Undecided.Where(pair => pair.Key.Points is not null))
        {
            Add(rule.Points!.Terms.Account, long.MinValue, count);
        }
    }

    /// <summary>How many there are as of an instant.</summary>
    public int At(string account, long instant) =>
        _changes.TryGetValue(account, out SortedDictionary<long, int>? changes) ? changes.TakeWhile(c => c.Key <= instant).Sum(c => c.Value) : 0;

    /// <summary>The first later instant at which the number differs; <see cref="Nanos.None"/>: it never does.</summary>
    public long NextAfter(string account, long instant) =>
        _changes.TryGetValue(account, out SortedDictionary<long, int>? changes)
            ? changes.Where(c => c.Value != 0 && c.Key > instant).Select(c => c.Key).DefaultIfEmpty(Nanos.None).First()
            : Nanos.None;

    private void Add(CountedState state, long from, int sign)
    {
        foreach (CountedFinding finding in state.Findings.Where(f => f.Status == FindingStatus.Unknown && f.Rule.Points is not null))
        {
            Add(finding.Rule.Points!.Terms.Account, from, sign);
        }
    }

    private void Add(string account, long from, int count)
    {
        if (!_changes.TryGetValue(account, out SortedDictionary<long, int>? changes))
        {
            _changes.Add(account, changes = []);
        }

        changes[from] = changes.GetValueOrDefault(from) + count;
    }
}
