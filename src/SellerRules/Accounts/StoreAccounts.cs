using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// A store's breaches and its accounts through time: a function of the set of breaches, whenever each was added. Breaches are priced when somebody asks, once;
/// one that came to be before others that are priced has those priced anew. Not thread-safe.
/// </summary>
internal sealed class StoreAccounts
{
    private readonly Dictionary<string, AccountBook> _books;
    private readonly AccountBook[] _inOrder;
    private readonly BreachLog _log = new();
    private readonly StorePricing _pricing;
    private readonly UndecidedCount _undecided;

    /// <summary>Opens the accounts without breaches.</summary>
    /// <param name="accounts">The accounts.</param>
    /// <param name="undecided">How many unknown findings could cost points besides; null: none.</param>
    public StoreAccounts(IReadOnlyList<CompiledAccount> accounts, UndecidedCount? undecided = null)
    {
        _undecided = undecided ?? UndecidedCount.None;
        _inOrder = [.. accounts.Select(account => new AccountBook(account))];
        _books = _inOrder.ToDictionary(book => book.Account.FullName, StringComparer.Ordinal);
        _pricing = new StorePricing(accounts.ToDictionary(account => account.FullName, StringComparer.Ordinal));
    }

    /// <summary>How many breaches, and how many entries, are kept.</summary>
    public (int Breaches, int Entries) Kept => (_log.Count, _inOrder.Sum(book => book.Count));

    /// <summary>Adds a breach.</summary>
    public void Add(Breach breach) => _log.Add(breach);

    /// <summary>The breaches that came to be by an instant.</summary>
    public IReadOnlyList<Breach> BreachesUntil(long asOf)
    {
        Settle();
        ReadOnlySpan<Breach> all = _log.From(long.MinValue);
        return all[..^_log.From(asOf + 1).Length].ToArray();
    }

    /// <summary>The accounts as of an instant, without their entries.</summary>
    public IReadOnlyList<AccountState> At(long asOf)
    {
        Settle();
        return [.. _inOrder.Select(book => book.At(asOf)).Select(state => state with
        {
            Undecided = state.Undecided + _undecided.At(state.Account, asOf),
            Next = Math.Min(state.Next, _undecided.NextAfter(state.Account, asOf)),
        })];
    }

    /// <summary>The accounts as of an instant, as users see them.</summary>
    public IReadOnlyList<AccountReport> ReportAt(long asOf) => [.. At(asOf).Select(state => state.ToReport(_books[state.Account].EntriesAt(asOf)))];

    /// <summary>The first later instant at which an account differs; <see cref="Nanos.None"/>: never.</summary>
    public long NextChange(long asOf)
    {
        IReadOnlyList<AccountState> current = At(asOf);
        IReadOnlyList<AccountState> later = current;
        for (long next = NextOf(current); next != Nanos.None; next = NextOf(later))
        {
            later = At(next);
            if (!later.Zip(current).All(pair => pair.First.IsSameAnswer(pair.Second)))
            {
                return next;
            }
        }

        return Nanos.None;
    }

    /// <summary>Forgets what makes no difference as of an instant and later, as soon as it is as much as the rest. No breach dated before it may be added afterwards.</summary>
    public void Compact(long horizon)
    {
        Settle();
        _log.Compact(horizon);
        _pricing.Compact(horizon);
        Array.ForEach(_inOrder, book => book.Compact(horizon));
    }

    private static long NextOf(IReadOnlyList<AccountState> states) => states.Count == 0 ? Nanos.None : states.Min(state => state.Next);

    private void Settle()
    {
        long seenAt = _log.FirstNew;
        if (seenAt == Nanos.None)
        {
            return;
        }

        _pricing.CutFrom(seenAt, _log.From(seenAt));
        Array.ForEach(_inOrder, book => book.CutFrom(seenAt));
        _log.PutInOrder();
        Price(_log.From(seenAt));
    }

    // Books go by date, and of what comes to be at one instant, part may be dated a nanosecond before.
    private void Price(ReadOnlySpan<Breach> breaches)
    {
        List<PointEntry> late = [];
        for (int i = 0; i < breaches.Length; i++)
        {
            if (i > 0 && breaches[i].SeenAt > breaches[i - 1].SeenAt)
            {
                Enter(late);
            }

            if (_pricing.Take(breaches[i]) is not { } entry)
            {
                continue;
            }

            if (entry.OccurredAt < entry.SeenAt)
            {
                _books[breaches[i].Terms.Account].Add(entry);
            }
            else
            {
                late.Add(entry);
            }
        }

        Enter(late);
    }

    private void Enter(List<PointEntry> entries)
    {
        foreach (PointEntry entry in entries)
        {
            _books[entry.Breach.Terms.Account].Add(entry);
        }

        entries.Clear();
    }
}
