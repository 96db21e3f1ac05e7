using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// Prices the breaches of a store: a function of their set. Each is priced when it comes to be, by those before it only, so what comes later changes
/// no price. Not thread-safe.
/// </summary>
internal sealed class StorePricing(IReadOnlyDictionary<string, CompiledAccount> accounts)
{
    private readonly Dictionary<(string Rule, string Scope), PriceScope> _scopes = [];
    private readonly Dictionary<string, DayCap> _caps = new(StringComparer.Ordinal);

    /// <summary>Takes the next breach in order: what it costs; null where it costs nothing.</summary>
    public PointEntry? Take(Breach breach)
    {
        CompiledAccount account = accounts[breach.Terms.Account];
        decimal? price = PriceOf(breach, account);
        if (price != 0)
        {
            price = price is { } asked ? Capped(asked, account, breach) : null;
        }

        return price == 0 ? null : EntryOf(breach, account, price);
    }

    /// <summary>Takes back what came to be at an instant or later.</summary>
    /// <param name="seenAt">The instant.</param>
    /// <param name="taken">All that was taken since, in any order.</param>
    public void CutFrom(long seenAt, ReadOnlySpan<Breach> taken)
    {
        foreach (Breach breach in taken)
        {
            if (breach.Charge is { } charge && _scopes.TryGetValue((breach.Rule, charge.Scope), out PriceScope? scope))
            {
                scope.CutFrom(seenAt);
            }
        }

        foreach (DayCap days in _caps.Values)
        {
            days.CutFrom(seenAt);
        }
    }

    /// <summary>Forgets what makes no difference to breaches that come to be at an instant or later. Those before it can't be taken back any more.</summary>
    public void Compact(long horizon)
    {
        foreach ((string Rule, string Scope) name in _scopes.Where(scope => !scope.Value.Compact(horizon)).Select(scope => scope.Key).ToArray())
        {
            _scopes.Remove(name);
        }

        foreach ((string account, DayCap days) in _caps)
        {
            days.Compact(horizon, accounts[account].Zone);
        }
    }

    private decimal? PriceOf(Breach breach, CompiledAccount account)
    {
        if (breach.Charge is not { } charge)
        {
            return null;
        }

        if (breach.Terms.AreAlone)
        {
            return charge.Amounts[0];
        }

        (string, string) name = (breach.Rule, charge.Scope);
        if (!_scopes.TryGetValue(name, out PriceScope? scope))
        {
            _scopes.Add(name, scope = new PriceScope(breach.Terms, account.Zone));
        }

        return scope.Take(breach, charge);
    }

    private decimal? Capped(decimal price, CompiledAccount account, Breach breach)
    {
        if (!account.TryCap(breach.OccurredAt, out decimal? cap))
        {
            return null;
        }

        if (cap is not { } most)
        {
            return price;
        }

        if (!_caps.TryGetValue(account.FullName, out DayCap? days))
        {
            _caps.Add(account.FullName, days = new DayCap());
        }

        return days.Take(breach.SeenAt, LocalTimes.DateOf(breach.OccurredAt, account.Zone), price, most);
    }

    // An entry whose life isn't known can't be priced either: it may be gone already.
    private static PointEntry EntryOf(Breach breach, CompiledAccount account, decimal? price)
    {
        long? expires = account.ExpiryOf(breach.OccurredAt);
        long end = expires ?? Nanos.None;
        return new PointEntry(breach, expires is null ? null : price, end, Math.Min(end, breach.Charge?.Until ?? Nanos.None));
    }
}
