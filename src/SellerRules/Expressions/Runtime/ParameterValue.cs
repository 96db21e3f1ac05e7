using System.Diagnostics.CodeAnalysis;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>A parameter's values by the instants from which they hold. Immutable.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal sealed class ParameterValue<T>
{
    private readonly long[] _from;
    private readonly T[] _values;
    private readonly string _tooEarly;

    /// <summary>Wraps values in the order of their dates; a plain value holds from <see cref="long.MinValue"/> on.</summary>
    public ParameterValue(long[] from, T[] values, string tooEarly)
    {
        (_from, _values, _tooEarly) = (from, values, tooEarly);
    }

    /// <summary>The value that holds on every date; null where dates change it.</summary>
    public T? Always => _from is [long.MinValue] ? _values[0] : default;

    /// <summary>The value that holds on a date, given as any instant of it; false before the first.</summary>
    public bool TryAt(long instant, [MaybeNullWhen(false)] out T value)
    {
        int i = IndexAt(instant);
        value = i >= 0 ? _values[i] : default;
        return i >= 0;
    }

    /// <summary>The first later instant from which another value holds; <see cref="Nanos.None"/>: none does.</summary>
    public long NextAfter(long instant)
    {
        int i = IndexAt(instant) + 1;
        return i < _from.Length ? _from[i] : Nanos.None;
    }

    /// <summary>The value at the rule's anchor; unknown, with the first date named, before all of them.</summary>
    public Maybe<T> At(EvaluationContext context)
    {
        int i = IndexAt(context.Anchor);
        if (context.Anchor == context.AsOf && i + 1 < _from.Length)
        {
            context.MayChangeAt(_from[i + 1]);
        }

        return i >= 0 ? Maybe<T>.Of(_values[i]) : context.Unknown<T>(_tooEarly);
    }

    /// <summary>The value at the judging instant, of values that follow its date; the first holds from the beginning of time on.</summary>
    public Maybe<T> AtJudged(EvaluationContext context)
    {
        int i = IndexAt(context.At);
        if (i + 1 < _from.Length)
        {
            context.MayChangeAt(_from[i + 1]);
        }

        return Maybe<T>.Of(_values[i]);
    }

    private int IndexAt(long instant)
    {
        int i = _from.Length - 1;
        while (i >= 0 && _from[i] > instant)
        {
            i--;
        }

        return i;
    }
}
