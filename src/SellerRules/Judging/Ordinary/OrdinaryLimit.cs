using SellerRules.Expressions.Runtime;
using SellerRules.Time;

namespace SellerRules.Judging.Ordinary;

/// <summary>
/// A limit of an ordinary clock, or none. Most are one number of elapsed nanoseconds that no date changes, and need no more than a sum.
/// </summary>
internal readonly struct OrdinaryLimit
{
    private const long NotPlain = -1;

    private readonly ParameterValue<Limit>? _values;
    private readonly long _elapsed;

    /// <summary>Makes a limit ready.</summary>
    public OrdinaryLimit(ParameterValue<Limit> values)
    {
        _values = values;
        _elapsed = values.Always is ElapsedLimit { Length: >= 0 and var length } ? length : NotPlain;
    }

    /// <summary>Whether there is one; nothing else may be asked of none.</summary>
    public bool IsGiven => _values is not null;

    /// <summary>The end of the limit that starts, and is dated, at an instant; false where it can't be said without a remark.</summary>
    public bool TryAfter(long start, out long end)
    {
        if (_elapsed >= 0)
        {
            end = start + _elapsed;
            return true;
        }

        end = Nanos.None;
        if (!_values!.TryAt(start, out Limit? limit) || limit.After(start) is not { Failure: null, Note: null } result)
        {
            return false;
        }

        end = result.End;
        return end >= start;
    }

    /// <summary>The instant so long before another, dated by an anchor; <see cref="Nanos.None"/> where it can't be said.</summary>
    public long Before(long end, long anchor)
    {
        if (_elapsed >= 0)
        {
            return end - _elapsed;
        }

        return _values!.TryAt(anchor, out Limit? limit) && limit.Before(end) is { Failure: null, End: var begin } ? begin : Nanos.None;
    }

    /// <summary>Whether an instant is surely within the limit from a start.</summary>
    public bool SurelyHolds(long start, long instant) => _elapsed >= 0 && instant <= start + _elapsed;

    /// <summary>The first later instant from which another value holds; <see cref="Nanos.None"/>: none does.</summary>
    public long NextAfter(long instant) => _elapsed >= 0 ? Nanos.None : _values!.NextAfter(instant);
}
