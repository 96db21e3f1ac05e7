using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>
/// Prices the breaches of a store: a function of their set. Each is priced when it comes to be, by those before it only, so what comes later changes
/// no price.
/// </summary>
internal sealed class StorePricing(IReadOnlyDictionary<string, AccountJudge> accounts)
{
    /// <summary>What the breaches cost, by account; those that cost nothing are left out.</summary>
    public ILookup<string, PointEntry> Price(IEnumerable<Breach> breaches)
    {
        HashSet<string> offences = new(StringComparer.Ordinal);
        Dictionary<(string Rule, string Scope), PriceScope> scopes = [];
        Dictionary<string, DayCap> caps = new(StringComparer.Ordinal);
        List<(string Account, PointEntry Entry)> entries = [];
        foreach (Breach breach in Breach.InOrder(breaches).Where(b => offences.Add(b.Key)))
        {
            AccountJudge account = accounts[breach.Terms.Account];
            decimal? price = PriceOf(breach, account, scopes);
            if (price != 0)
            {
                price = price is { } asked ? Capped(asked, account, breach.OccurredAt, caps) : null;
            }

            if (price != 0)
            {
                entries.Add((account.FullName, EntryOf(breach, account, price)));
            }
        }

        return entries.ToLookup(e => e.Account, e => e.Entry);
    }

    private static decimal? PriceOf(Breach breach, AccountJudge account, Dictionary<(string Rule, string Scope), PriceScope> scopes)
    {
        if (breach.Charge is not { } charge)
        {
            return null;
        }

        (string, string) name = (breach.Rule, charge.Scope);
        if (!scopes.TryGetValue(name, out PriceScope? scope))
        {
            scopes.Add(name, scope = new PriceScope(breach.Terms, account.Zone));
        }

        return scope.Take(breach.OccurredAt, charge);
    }

    private static decimal? Capped(decimal price, AccountJudge account, long occurredAt, Dictionary<string, DayCap> caps)
    {
        if (!account.TryCap(occurredAt, out decimal? cap))
        {
            return null;
        }

        if (cap is not { } most)
        {
            return price;
        }

        if (!caps.TryGetValue(account.FullName, out DayCap? days))
        {
            caps.Add(account.FullName, days = new DayCap());
        }

        return days.Take(LocalTimes.DateOf(occurredAt, account.Zone), price, most);
    }

    // An entry whose life isn't known can't be priced either: it may be gone already.
    private static PointEntry EntryOf(Breach breach, AccountJudge account, decimal? price)
    {
        long? expires = account.ExpiryOf(breach.OccurredAt);
        long end = expires ?? Nanos.None;
        return new PointEntry(
            breach.Rule, breach.Id, breach.OccurredAt, breach.SeenAt, expires is null ? null : price, end, Math.Min(end, breach.Charge?.Until ?? Nanos.None));
    }
}
