using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Adds up an account: a function of the set of breaches, so their order and repetition don't matter. Immutable and thread-safe.</summary>
internal sealed class AccountJudge(BoundAccount account)
{
    /// <summary>The account's full name.</summary>
    public string FullName => account.FullName;

    /// <summary>When an entry of a date expires; <see cref="Nanos.None"/>: never.</summary>
    public long ExpiryOf(long occurredAt) => account.ExpiresAfter is { } life ? EndOf(life, occurredAt) : Nanos.None;

    /// <summary>The account as of an instant.</summary>
    /// <param name="breaches">Everything that cost points, in any order; of several under one key the earliest counts.</param>
    /// <param name="undecided">How many unknown findings could cost points.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="nextTally">The next instant at which a tally may differ; <see cref="Nanos.None"/>: none.</param>
    public AccountState Judge(IEnumerable<PointEntry> breaches, int undecided, long asOf, long nextTally)
    {
        PointEntry[] entries =
        [
            .. breaches.Where(e => e.Points != 0 && e.OccurredAt < e.Expires)
                .GroupBy(e => e.Key)
                .Select(same => same.OrderBy(e => e.OccurredAt).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal).First())
                .OrderBy(e => e.OccurredAt).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
        PointEntry[] living = [.. entries.Where(e => asOf < e.Expires)];
        decimal balance = living.Sum(e => e.Points);
        (string Name, long Begin, long End)[] fired = [.. Fire(entries, asOf)];
        (string Name, long Begin, long End)[] running =
            [.. fired.Where(a => a.Begin <= asOf && asOf < a.End).OrderBy(a => a.Begin).ThenBy(a => a.Name, StringComparer.Ordinal)];
        long next = living.Select(e => e.Expires).Concat(running.Select(a => a.End)).Where(at => at > asOf).Append(nextTally).Min();
        return new AccountState(account.FullName, balance, Headroom(balance), undecided, living, running, next);
    }

    private IEnumerable<(string Name, long Begin, long End)> Fire(PointEntry[] entries, long asOf)
    {
        Dictionary<long, decimal> added = SumsBy(entries, e => e.OccurredAt);
        Dictionary<long, decimal> gone = SumsBy(entries, e => e.Expires);
        decimal before = 0;
        foreach (long instant in added.Keys.Concat(gone.Keys).Where(at => at <= asOf).Distinct().Order())
        {
            decimal floor = before - gone.GetValueOrDefault(instant);
            decimal after = floor + added.GetValueOrDefault(instant);
            foreach (BoundStep step in Crossed(floor, after))
            {
                yield return (step.Action, instant, step.For is { } length ? EndOf(length, instant) : Nanos.None);
            }

            before = after;
        }
    }

    private static Dictionary<long, decimal> SumsBy(PointEntry[] entries, Func<PointEntry, long> instant) =>
        entries.GroupBy(instant).ToDictionary(group => group.Key, group => group.Sum(e => e.Points));

    private IEnumerable<BoundStep> Crossed(decimal before, decimal after)
    {
        if (account.Steps.Where(s => s.At > before && s.At <= after).MaxBy(s => s.At) is { } highest)
        {
            yield return highest;
        }

        foreach (BoundStep step in account.Steps.Where(s => s.Every is > 0))
        {
            decimal crossings = decimal.Floor(after / step.Every!.Value) - decimal.Floor(before / step.Every.Value);
            for (decimal i = 0; i < crossings; i++)
            {
                yield return step;
            }
        }
    }

    private decimal? Headroom(decimal balance)
    {
        IEnumerable<decimal> next = account.Steps.Select(s => s.At ?? ((decimal.Floor(balance / s.Every!.Value) + 1) * s.Every.Value));
        decimal[] above = [.. next.Where(at => at > balance)];
        return above.Length == 0 ? null : above.Min() - balance;
    }

    private static long EndOf(Limit limit, long start) => limit.Lenient.After(start).End;
}
