using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>How many unknown findings could cost points, as time goes by. Immutable.</summary>
internal sealed class UndecidedCount
{
    private readonly Dictionary<string, (long[] Instants, int[] Counts)> _byAccount = new(StringComparer.Ordinal);

    private UndecidedCount()
    {
    }

    /// <summary>Counts the findings of a store.</summary>
    /// <param name="book">The findings, tallies apart.</param>
    /// <param name="tallies">How the number of tallies that can't be told changes in each account.</param>
    public UndecidedCount(StoreBook book, IEnumerable<(string Account, long At, int Change)> tallies)
    {
        foreach (IGrouping<string, (string Account, long At, int Change)> account in book.Tracks.SelectMany(ChangesOf).Concat(SteadyOf(book)).Concat(tallies).GroupBy(c => c.Account, StringComparer.Ordinal))
        {
            (long At, int Change)[] changes = [.. account.GroupBy(c => c.At, (at, same) => (At: at, Change: same.Sum(c => c.Change))).Where(c => c.Change != 0).OrderBy(c => c.At)];
            int[] counts = new int[changes.Length];
            int count = 0;
            for (int i = 0; i < changes.Length; i++)
            {
                counts[i] = count += changes[i].Change;
            }

            _byAccount.Add(account.Key, ([.. changes.Select(c => c.At)], counts));
        }
    }

    /// <summary>There is none, ever.</summary>
    public static UndecidedCount None { get; } = new();

    /// <summary>How many there are as of an instant.</summary>
    public int At(string account, long instant) =>
        _byAccount.TryGetValue(account, out (long[] Instants, int[] Counts) known) && CountUntil(known.Instants, instant) is > 0 and int past ? known.Counts[past - 1] : 0;

    /// <summary>The first later instant at which the number differs; <see cref="Nanos.None"/>: it never does.</summary>
    public long NextAfter(string account, long instant) =>
        _byAccount.TryGetValue(account, out (long[] Instants, int[] Counts) known) && CountUntil(known.Instants, instant) is int past && past < known.Instants.Length ? known.Instants[past] : Nanos.None;

    private static int CountUntil(long[] instants, long instant)
    {
        int place = Array.BinarySearch(instants, instant);
        return place < 0 ? ~place : place + 1;
    }

    private static IEnumerable<(string Account, long At, int Change)> ChangesOf(SubjectTrack track)
    {
        for (int i = 0; i < track.States.Length; i++)
        {
            foreach (CountedFinding finding in track.States[i].Findings)
            {
                if (finding.Status == FindingStatus.Unknown && finding.Rule.Points is { } points)
                {
                    yield return (points.Terms.Account, i == 0 ? long.MinValue : track.States[i].From, 1);
                    if (i + 1 < track.States.Length)
                    {
                        yield return (points.Terms.Account, track.States[i + 1].From, -1);
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Account, long At, int Change)> SteadyOf(StoreBook book) =>
        book.Undecided.Where(pair => pair.Key.Points is not null).Select(pair => (pair.Key.Points!.Terms.Account, long.MinValue, pair.Value));
}
