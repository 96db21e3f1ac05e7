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
        foreach (Breach breach in book.Breaches.Concat(costly.Rises()))
        {
            breach.JudgedAt = asOf;
            opened.Add(breach);
        }

        return opened;
    }
}
