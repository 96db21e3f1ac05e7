using SellerRules.Judging;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>How many unknown findings could cost points, as time goes by. Immutable.</summary>
internal sealed class UndecidedCount
{
    private readonly Dictionary<string, UndecidedRow> _byAccount = new(StringComparer.Ordinal);

    private UndecidedCount()
    {
    }

    /// <summary>Counts the findings of a store.</summary>
    /// <param name="book">The findings, tallies apart.</param>
    /// <param name="tallies">How the number of tallies that can't be told changes in each account.</param>
    public UndecidedCount(StoreBook book, IEnumerable<UndecidedChange> tallies)
    {
        foreach (SubjectTrack track in book.Tracks)
        {
            AddChangesOf(track);
        }

        foreach ((CompiledRule rule, int count) in book.Undecided)
        {
            if (rule.Points is { } points)
            {
                Add(points, long.MinValue, count);
            }
        }

        foreach (UndecidedChange change in tallies)
        {
            RowOf(change.Account).Add(change.At, change.By);
        }

        foreach (UndecidedRow row in _byAccount.Values)
        {
            row.AddUp();
        }
    }

    /// <summary>There is none, ever.</summary>
    public static UndecidedCount None { get; } = new();

    /// <summary>How many there are as of an instant.</summary>
    public int At(string account, long instant) => _byAccount.TryGetValue(account, out UndecidedRow? row) ? row.At(instant) : 0;

    /// <summary>The first later instant at which the number differs; <see cref="Nanos.None"/>: it never does.</summary>
    public long NextAfter(string account, long instant) => _byAccount.TryGetValue(account, out UndecidedRow? row) ? row.NextAfter(instant) : Nanos.None;

    private void AddChangesOf(SubjectTrack track)
    {
        for (int i = 0; i < track.States.Length; i++)
        {
            foreach (CountedFinding finding in track.States[i].Findings)
            {
                if (finding.Status == FindingStatus.Unknown && finding.Rule.Points is { } points)
                {
                    Add(points, i == 0 ? long.MinValue : track.States[i].From, 1);
                    if (i + 1 < track.States.Length)
                    {
                        Add(points, track.States[i + 1].From, -1);
                    }
                }
            }
        }
    }

    private void Add(CompiledPoints points, long at, int by) => RowOf(points.Terms.Account).Add(at, by);

    private UndecidedRow RowOf(string account)
    {
        if (!_byAccount.TryGetValue(account, out UndecidedRow? row))
        {
            _byAccount.Add(account, row = new UndecidedRow());
        }

        return row;
    }
}
