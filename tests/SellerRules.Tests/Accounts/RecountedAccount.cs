using NodaTime;
using SellerRules.Accounts;
using SellerRules.Time;

namespace SellerRules.Tests.Accounts;

/// <summary>An account added up anew from all its breaches, for one instant: what a ledger that is kept for years must still say.</summary>
internal static class RecountedAccount
{
    /// <summary>The account as of an instant.</summary>
    public static AccountReport At(CompiledAccount account, IEnumerable<Breach> breaches, long asOf)
    {
        PointEntry[] seen = [.. Price(account, breaches).Where(e => e.SeenAt <= asOf && e.OccurredAt < e.Ends)];
        PointEntry[] standing = [.. seen.Where(e => asOf < e.Ends)];
        PointEntry[] living =
        [
            .. standing.Where(e => e.Points is not null)
                .OrderBy(e => e.OccurredAt).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
        decimal balance = living.Sum(e => e.Points!.Value);
        return new AccountReport
        {
            Account = account.FullName,
            Balance = balance,
            NextExpiry = Nanos.ToInstantOrNull(living.Select(e => e.Expires).DefaultIfEmpty(Nanos.None).Min()),
            Headroom = account.Headroom(balance, asOf),
            Undecided = standing.Length - living.Length,
            Entries = [.. living.Select(e => new LedgerEntry(e.Rule, e.Id, Nanos.ToInstant(e.OccurredAt), e.Points!.Value, Nanos.ToInstantOrNull(e.Expires)))],
            Actions =
            [
                .. Fire(account, [.. seen.Where(e => e.Points is not null)], asOf).Where(a => asOf < a.End).OrderBy(a => a.Begin).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.End)
                    .Select(a => new LedgerAction(a.Name, Nanos.ToInstant(a.Begin), Nanos.ToInstantOrNull(a.End))),
            ],
        };
    }

    private static List<PointEntry> Price(CompiledAccount account, IEnumerable<Breach> breaches)
    {
        Dictionary<(string Rule, string Scope), RecountedScope> scopes = [];
        Dictionary<LocalDate, decimal> given = [];
        List<PointEntry> entries = [];
        foreach (Breach breach in breaches.Order(BreachOrder.Instance).ThenByDescending(b => b.JudgedAt).ThenBy(b => b.Charge?.Until).DistinctBy(b => (b.Terms.Offence, b.Kind, b.Name, b.IsRise, b.IsRise ? b.OccurredAt : 0)))
        {
            decimal? price = null;
            if (breach.Charge is { } charge)
            {
                if (!scopes.TryGetValue((breach.Rule, charge.Scope), out RecountedScope? scope))
                {
                    scopes.Add((breach.Rule, charge.Scope), scope = new RecountedScope(breach.Terms, account.Zone));
                }

                price = scope.Take(breach.OccurredAt, charge);
            }

            if (price is > 0)
            {
                price = !account.TryCap(breach.OccurredAt, out decimal? cap) ? null
                    : cap is { } most ? RecountedScope.Capped(given, LocalTimes.DateOf(breach.OccurredAt, account.Zone), price.Value, most) : price;
            }

            if (price != 0)
            {
                long? expires = account.ExpiryOf(breach.OccurredAt);
                long end = expires ?? Nanos.None;
                entries.Add(new PointEntry(breach, expires is null ? null : price, end, Math.Min(end, breach.Charge?.Until ?? Nanos.None)));
            }
        }

        return entries;
    }

    private static IEnumerable<(string Name, long Begin, long End)> Fire(CompiledAccount account, PointEntry[] entries, long asOf)
    {
        decimal before = 0;
        foreach (long instant in entries.Select(e => e.OccurredAt).Concat(entries.Select(e => e.Ends)).Where(at => at <= asOf).Distinct().Order())
        {
            decimal floor = before - entries.Where(e => e.Ends == instant).Sum(e => e.Points!.Value);
            decimal after = floor + entries.Where(e => e.OccurredAt == instant).Sum(e => e.Points!.Value);
            foreach ((string name, long end) in account.Crossed(floor, after, instant))
            {
                yield return (name, instant, end);
            }

            before = after;
        }
    }
}
