using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// A store's accounts through time. Breaches stay breaches and prices stay prices, so all that the facts tell is priced once, and an account as of an
/// instant is a part of it. Not thread-safe.
/// </summary>
internal sealed class StoreLedger
{
    private readonly IReadOnlyList<AccountJudge> _accounts;
    private readonly IReadOnlyDictionary<string, PointEntry[]> _entries;
    private readonly UndecidedCount _undecided;

    /// <summary>Prices a store's breaches.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="tallies">The tallies that cost points.</param>
    /// <param name="book">What is counted of the store's subjects.</param>
    /// <param name="store">The store.</param>
    /// <param name="asOf">The earliest instant that will be asked for.</param>
    public StoreLedger(IReadOnlyList<AccountJudge> accounts, IEnumerable<TallyJudge> tallies, StoreBook book, Frame store, long asOf)
    {
        _accounts = accounts;
        CostlyTallies costly = new(tallies, book, store);
        _undecided = new UndecidedCount(book, costly.UndecidedFrom(asOf));
        ILookup<string, PointEntry> priced = new StorePricing(accounts.ToDictionary(a => a.FullName, StringComparer.Ordinal))
            .Price(book.Tracks.SelectMany(BreachesOf).Concat(costly.Rises()));
        _entries = accounts.ToDictionary(a => a.FullName, a => priced[a.FullName].ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The accounts as of an instant.</summary>
    public IReadOnlyList<AccountState> At(long asOf) => At(asOf, out _);

    /// <summary>The first instant later than that of the current states at which an account differs; <see cref="Nanos.None"/>: never.</summary>
    public long NextChange(IReadOnlyList<AccountState> current, long asOf)
    {
        At(asOf, out long next);
        while (next != Nanos.None)
        {
            if (!At(next, out long following).Zip(current).All(pair => pair.First.IsSameAnswer(pair.Second)))
            {
                return next;
            }

            next = following;
        }

        return Nanos.None;
    }

    private AccountState[] At(long asOf, out long next)
    {
        AccountState[] states = [.. _accounts.Select(a => a.Judge(_entries[a.FullName], _undecided.At(a.FullName, asOf), asOf))];
        next = states.Select(s => s.Next).Concat(_accounts.Select(a => _undecided.NextAfter(a.FullName, asOf))).DefaultIfEmpty(Nanos.None).Min();
        return states;
    }

    // What is breached in the last state of a track has been so since it came to be.
    private static IEnumerable<Breach> BreachesOf(SubjectTrack track)
    {
        foreach (CountedFinding finding in track.States[^1].Findings.Where(f => f.Status == FindingStatus.Breached && f.Rule.Points is not null))
        {
            yield return new Breach(finding.Rule.Offence + "\n" + track.Key, finding.Rule.FullId, track.Id, finding.Date, finding.SeenAt, finding.Rule.Points!.Terms, finding.Charge);
        }
    }
}
