using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>Adds up an account's entries as of an instant. Immutable and thread-safe.</summary>
internal sealed class AccountJudge(BoundAccount account)
{
    private readonly ParameterValue<Limit>? _life = account.ExpiresAfter is null ? null : RuleCompiler.ValuesOf<Limit>(account.ExpiresAfter);
    private readonly ParameterValue<decimal>? _perDay = account.PerDay is null ? null : RuleCompiler.ValuesOf<decimal>(account.PerDay);
    private readonly CompiledStep[] _steps = [.. account.Steps.Select(step => new CompiledStep(step))];

    /// <summary>The account's full name.</summary>
    public string FullName => account.FullName;

    /// <summary>The zone that cuts its days and months.</summary>
    public DateTimeZone Zone => account.Zone;

    /// <summary>When an entry of a date expires; <see cref="Nanos.None"/>: never. Null where the life of the date isn't known.</summary>
    public long? ExpiryOf(long occurredAt) =>
        _life is null ? Nanos.None : _life.TryAt(occurredAt, out Limit? life) ? life.Lenient.After(occurredAt).End : null;

    /// <summary>The most points that a date may add; null: no cap. False where the cap of the date isn't known.</summary>
    public bool TryCap(long occurredAt, out decimal? cap)
    {
        cap = null;
        if (_perDay is null)
        {
            return true;
        }

        bool isKnown = _perDay.TryAt(occurredAt, out decimal most);
        cap = isKnown ? most : null;
        return isKnown;
    }

    /// <summary>The account as of an instant.</summary>
    /// <param name="entries">All that was ever priced in it, what comes later included.</param>
    /// <param name="undecided">How many unknown findings could cost points.</param>
    /// <param name="asOf">The instant.</param>
    public AccountState Judge(IReadOnlyList<PointEntry> entries, int undecided, long asOf)
    {
        PointEntry[] seen = [.. entries.Where(e => e.SeenAt <= asOf && e.OccurredAt < e.Ends)];
        PointEntry[] standing = [.. seen.Where(e => asOf < e.Ends)];
        PointEntry[] living =
        [
            .. standing.Where(e => e.Points is not null)
                .OrderBy(e => e.OccurredAt).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal),
        ];
        decimal balance = living.Sum(e => e.Points!.Value);
        (string Name, long Begin, long End)[] running =
        [
            .. Fire([.. seen.Where(e => e.Points is not null)], asOf).Where(a => asOf < a.End).OrderBy(a => a.Begin).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.End),
        ];
        long next = entries.Select(e => e.SeenAt)
            .Concat(standing.Select(e => e.Ends))
            .Concat(running.Select(a => a.End))
            .Concat(_steps.Select(s => s.NextThreshold(asOf)))
            .Where(at => at > asOf)
            .DefaultIfEmpty(Nanos.None)
            .Min();
        return new AccountState(account.FullName, balance, Headroom(balance, asOf), undecided + standing.Length - living.Length, living, running, next);
    }

    private IEnumerable<(string Name, long Begin, long End)> Fire(PointEntry[] entries, long asOf)
    {
        if (_steps.Length == 0)
        {
            yield break;
        }

        Dictionary<long, decimal> added = SumsBy(entries, e => e.OccurredAt);
        Dictionary<long, decimal> gone = SumsBy(entries, e => e.Ends);
        decimal before = 0;
        foreach (long instant in added.Keys.Concat(gone.Keys).Where(at => at <= asOf).Distinct().Order())
        {
            decimal floor = before - gone.GetValueOrDefault(instant);
            decimal after = floor + added.GetValueOrDefault(instant);
            foreach (CompiledStep step in Crossed(floor, after, instant))
            {
                yield return (step.Action, instant, step.EndOf(instant));
            }

            before = after;
        }
    }

    private static Dictionary<long, decimal> SumsBy(PointEntry[] entries, Func<PointEntry, long> instant) =>
        entries.GroupBy(instant).ToDictionary(group => group.Key, group => group.Sum(e => e.Points!.Value));

    private IEnumerable<CompiledStep> Crossed(decimal before, decimal after, long instant)
    {
        if (_steps.Where(s => s.AtOn(instant) is { } at && at > before && at <= after).MaxBy(s => s.AtOn(instant)) is { } highest)
        {
            yield return highest;
        }

        foreach (CompiledStep step in _steps)
        {
            decimal crossings = step.EveryOn(instant) is { } every ? decimal.Floor(after / every) - decimal.Floor(before / every) : 0;
            for (decimal i = 0; i < crossings; i++)
            {
                yield return step;
            }
        }
    }

    private decimal? Headroom(decimal balance, long asOf)
    {
        decimal[] above =
        [
            .. _steps.Select(s => s.AtOn(asOf) ?? (s.EveryOn(asOf) is { } every ? (decimal.Floor(balance / every) + 1) * every : 0)).Where(at => at > balance),
        ];
        return above.Length == 0 ? null : above.Min() - balance;
    }
}
