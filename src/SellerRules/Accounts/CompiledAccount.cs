using NodaTime;
using SellerRules.Expressions.Runtime;
using SellerRules.Judging;
using SellerRules.Judging.Binding;
using SellerRules.Time;

namespace SellerRules.Accounts;

/// <summary>An account's lives, caps and steps, ready for adding up. Immutable and thread-safe.</summary>
internal sealed class CompiledAccount(BoundAccount account)
{
    private readonly ParameterValue<Limit>? _life = account.ExpiresAfter is null ? null : RuleCompiler.ValuesOf<Limit>(account.ExpiresAfter);
    private readonly ParameterValue<decimal>? _perDay = account.PerDay is null ? null : RuleCompiler.ValuesOf<decimal>(account.PerDay);
    private readonly CompiledStep[] _steps = [.. account.Steps.Select(step => new CompiledStep(step))];

    /// <summary>The account's full name.</summary>
    public string FullName => account.FullName;

    /// <summary>The zone that cuts its days and months.</summary>
    public DateTimeZone Zone => account.Zone;

    /// <summary>Whether a balance can bring on any measure.</summary>
    public bool HasSteps => _steps.Length > 0;

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

    /// <summary>The measures that begin where the balance rises at an instant, with their ends: of the highest step newly reached, and one for each multiple crossed.</summary>
    /// <param name="before">The balance when what expires at the instant is gone.</param>
    /// <param name="after">The balance when what is dated by the instant is added.</param>
    /// <param name="instant">The instant.</param>
    public IEnumerable<(string Name, long End)> Crossed(decimal before, decimal after, long instant)
    {
        if (_steps.Where(s => s.AtOn(instant) is { } at && at > before && at <= after).MaxBy(s => s.AtOn(instant)) is { } highest)
        {
            yield return (highest.Action, highest.EndOf(instant));
        }

        foreach (CompiledStep step in _steps)
        {
            decimal crossings = step.EveryOn(instant) is { } every ? decimal.Floor(after / every) - decimal.Floor(before / every) : 0;
            for (decimal i = 0; i < crossings; i++)
            {
                yield return (step.Action, step.EndOf(instant));
            }
        }
    }

    /// <summary>How many points are left to the next step as of an instant; null: there is none above.</summary>
    public decimal? Headroom(decimal balance, long asOf)
    {
        decimal? least = null;
        foreach (CompiledStep step in _steps)
        {
            decimal at = step.AtOn(asOf) ?? (step.EveryOn(asOf) is { } every ? (decimal.Floor(balance / every) + 1) * every : 0);
            least = at > balance && !(least <= at) ? at : least;
        }

        return least - balance;
    }

    /// <summary>The first later instant from which another threshold holds; <see cref="Nanos.None"/>: none does.</summary>
    public long NextThreshold(long instant) => _steps.Length == 0 ? Nanos.None : _steps.Min(step => step.NextThreshold(instant));
}
