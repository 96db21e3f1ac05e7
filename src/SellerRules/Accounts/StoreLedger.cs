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
    private readonly CostlyTallies _tallies;

    /// <summary>Prices a store's breaches.</summary>
    public StoreLedger(IReadOnlyList<AccountJudge> accounts, IEnumerable<TallyJudge> tallies, StoreBook book, Frame store)
    {
        _accounts = accounts;
        _undecided = new UndecidedCount(book);
        _tallies = new CostlyTallies(tallies, book, store);
        ILookup<string, PointEntry> priced = new StorePricing(accounts.ToDictionary(a => a.FullName, StringComparer.Ordinal))
            .Price(book.Tracks.SelectMany(BreachesOf).Concat(_tallies.Rises()));
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
        (IReadOnlyDictionary<string, int> tallies, long nextTally) = _tallies.UndecidedAt(asOf);
        AccountState[] states =
        [
            .. _accounts.Select(a => a.Judge(_entries[a.FullName], _undecided.At(a.FullName, asOf) + tallies.GetValueOrDefault(a.FullName), asOf)),
        ];
        next = states.Select(s => s.Next).Concat(_accounts.Select(a => _undecided.NextAfter(a.FullName, asOf))).Append(nextTally).Min();
        return states;
    }

    // What is breached in the last state of a track has been so since it came to be.
    private static IEnumerable<Breach> BreachesOf(SubjectTrack track)
    {
        foreach (CountedFinding finding in track.States[^1].Findings.Where(f => f.Status == FindingStatus.Breached && f.Rule.Points is not null))
        {
            string offence = finding.Rule.Bound.Definition.Outcome.CountAs?.Value ?? finding.Rule.FullId;
            yield return new Breach(offence + "\n" + track.Key, finding.Rule.FullId, track.Id, finding.Date, finding.SeenAt, finding.Rule.Points!.Terms, finding.Charge);
        }
    }
}
