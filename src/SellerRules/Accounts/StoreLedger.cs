using SellerRules.Expressions.Runtime;

namespace SellerRules.Accounts;

/// <summary>Opens a store's accounts with all breaches that its findings tell of, those that come later included.</summary>
internal static class StoreLedger
{
    /// <summary>The accounts.</summary>
    /// <param name="accounts">What accounts there are.</param>
    /// <param name="tallies">The tallies that cost points.</param>
    /// <param name="book">What is counted of the store's subjects.</param>
    /// <param name="store">The store.</param>
    /// <param name="asOf">The earliest instant that will be asked for.</param>
    public static StoreAccounts Of(IReadOnlyList<CompiledAccount> accounts, IEnumerable<TallyJudge> tallies, StoreBook book, Frame store, long asOf)
    {
        CostlyTallies costly = new(tallies, book, store);
        StoreAccounts opened = new(accounts, new UndecidedCount(book, costly.UndecidedFrom(asOf)));
        foreach (Breach breach in book.Tracks.SelectMany(BreachesOf).Concat(costly.Rises()))
        {
            breach.JudgedAt = asOf;
            opened.Add(breach);
        }

        return opened;
    }

    // What is breached in the last state of a track has been so since it came to be.
    private static IEnumerable<Breach> BreachesOf(SubjectTrack track)
    {
        if (track.Offender is not { } offender)
        {
            yield break;
        }

        foreach (CountedFinding finding in track.States[^1].Findings)
        {
            if (finding.Status == FindingStatus.Breached && finding.Rule.Points is { } points)
            {
                yield return new Breach(points.Terms, offender.Kind, offender.Name, offender.Id, finding.Date, finding.SeenAt, finding.Charge);
            }
        }
    }
}
