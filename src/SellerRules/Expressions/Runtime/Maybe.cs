namespace SellerRules.Expressions.Runtime;

/// <summary>A value that may be known, not yet or unknown.</summary>
/// <typeparam name="T">The value's type.</typeparam>
internal readonly record struct Maybe<T>(State State, T Value)
{
    /// <summary>Whether the value is there.</summary>
    public bool IsKnown => State == State.Known;

    /// <summary>Whether it depends on an event that has not happened, and on nothing unknown.</summary>
    public bool IsNotYet => State == State.NotYet;

    /// <summary>Whether it can't be said.</summary>
    public bool IsUnknown => State >= State.Unknown;

    /// <summary>A value that is there.</summary>
    public static Maybe<T> Of(T value) => new(State.Known, value);

    /// <summary>No value: <see cref="State.NotYet"/> as it is, every other state as <see cref="State.Unknown"/>.</summary>
    public static Maybe<T> Undecided(State state) => new(state == State.NotYet ? State.NotYet : State.Unknown, default!);

    /// <summary>No value, since one of two operands has none: unknown wins over not yet.</summary>
    public static Maybe<T> Undecided(State a, State b) =>
        new(a is State.Known or State.NotYet && b is State.Known or State.NotYet ? State.NotYet : State.Unknown, default!);
}
