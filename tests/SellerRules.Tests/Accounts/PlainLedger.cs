using SellerRules.Accounts;
using SellerRules.Judging;
using SellerRules.Time;
using static SellerRules.Tests.Accounts.LedgerWorld;

namespace SellerRules.Tests.Accounts;

/// <summary>An account counted anew for every question, by the words of its rules: slow, and without a thought in common with the library's.</summary>
internal static class PlainLedger
{
    /// <summary>The entries that count as of an instant.</summary>
    public static IEnumerable<(string Id, decimal Points)> Living(LedgerWorld world, IReadOnlyList<Breach> breaches, long asOf) =>
        Priced(world, breaches).Where(e => e.Breach.SeenAt <= asOf && asOf < EndOf(world, e.Breach) && e.Points != 0).Select(e => (e.Breach.Id, e.Points));

    /// <summary>The actions that run as of an instant, found by walking through time hour by hour.</summary>
    public static IEnumerable<string> Running(LedgerWorld world, IReadOnlyList<Breach> breaches, long asOf)
    {
        (Breach Breach, decimal Points)[] entries = [.. Priced(world, breaches).Where(e => e.Breach.SeenAt <= asOf && e.Breach.OccurredAt < EndOf(world, e.Breach))];
        for (long at = 0; at <= asOf; at += Hour)
        {
            decimal old = entries.Where(e => e.Breach.OccurredAt < at && at < EndOf(world, e.Breach)).Sum(e => e.Points);
            decimal now = old + entries.Where(e => e.Breach.OccurredAt == at).Sum(e => e.Points);
            if (old < 24 && now >= 24)
            {
                yield return $"{at} close {Nanos.None}";
            }
            else if (old < 12 && now >= 12 && asOf < at + (3 * Hour))
            {
                yield return $"{at} freeze {at + (3 * Hour)}";
            }

            for (decimal multiple = 10; multiple <= now; multiple += 10)
            {
                if (old < multiple && asOf < at + (2 * Hour))
                {
                    yield return $"{at} warn {at + (2 * Hour)}";
                }
            }
        }
    }

    private static long EndOf(LedgerWorld world, Breach breach) => Math.Min(breach.OccurredAt + world.LifeOf(breach.OccurredAt), breach.Charge!.Until);

    private static List<(Breach Breach, decimal Points)> Priced(LedgerWorld world, IReadOnlyList<Breach> breaches)
    {
        Breach[] first =
        [
            .. breaches.GroupBy(b => b.Name).Select(same => same.OrderBy(b => b.SeenAt).ThenBy(b => b.Rule, StringComparer.Ordinal).ThenBy(b => b.Id, StringComparer.Ordinal).ThenBy(b => b.Charge!.Until).First())
                .OrderBy(b => b.SeenAt).ThenBy(b => b.Rule, StringComparer.Ordinal).ThenBy(b => b.Id, StringComparer.Ordinal),
        ];
        List<(Breach Breach, decimal Points)> priced = [];
        List<(Breach Breach, decimal Points)> byRule = [];
        List<Breach> counted = [];
        foreach (Breach breach in first)
        {
            bool isAbsorbed = IsAbsorbed(counted, breach);
            decimal price = isAbsorbed ? 0 : PriceOf(counted, breach);
            if (!isAbsorbed)
            {
                counted.Add(breach);
            }

            long day = breach.OccurredAt / (24 * Hour);
            bool IsSameDay((Breach Breach, decimal Points) e) => e.Breach.OccurredAt / (24 * Hour) == day;
            if (breach.Terms.PerDay?.TryAt(0, out decimal ruleCap) == true)
            {
                price = Math.Min(price, ruleCap - byRule.Where(e => IsSameDay(e) && IsSameScope(e.Breach, breach)).Sum(e => e.Points));
                byRule.Add((breach, price));
            }

            price = world.PerDay is { } cap ? Math.Min(price, cap - priced.Where(IsSameDay).Sum(e => e.Points)) : price;
            priced.Add((breach, price));
        }

        return priced;
    }

    private static bool IsSameScope(Breach one, Breach other) => one.Rule == other.Rule && one.Charge!.Scope == other.Charge!.Scope;

    private static bool IsAbsorbed(List<Breach> counted, Breach breach) =>
        breach.Terms.OnceWithin?.TryAt(0, out Limit? burst) == true
        && counted.Exists(c => IsSameScope(c, breach) && breach.OccurredAt < Math.Min(burst.After(c.OccurredAt).End, c.Charge!.Until));

    private static decimal PriceOf(List<Breach> counted, Breach breach)
    {
        PointTerms terms = breach.Terms;
        if (terms.Tiers.Count == 0)
        {
            return Prices[0]!.Value;
        }

        bool IsSameMonth(Breach c) => terms.MonthStartsOn is not { } first || (c.OccurredAt >= (first - 1) * 24 * Hour) == (breach.OccurredAt >= (first - 1) * 24 * Hour);
        bool Counts(Breach c) => IsSameMonth(c) && breach.OccurredAt < c.Charge!.Until && (terms.Window?.TryAt(0, out Limit? window) != true || breach.OccurredAt < window!.After(c.OccurredAt).End);
        int number = counted.Count(c => IsSameScope(c, breach) && Counts(c)) + 1;
        decimal price = 0;
        for (int i = 0; i < terms.Tiers.Count; i++)
        {
            price = terms.Tiers[i].TryAt(0, out decimal from) && from <= number ? Prices[i]!.Value : price;
        }

        return price;
    }
}
