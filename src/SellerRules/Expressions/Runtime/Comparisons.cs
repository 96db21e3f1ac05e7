using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Comparisons; each gives the order of the operands (-1, 0, 1), which <see cref="Test"/> holds against an operator.</summary>
internal static class Comparisons
{
    /// <summary>Numbers, shares and scores.</summary>
    public static Maybe<int> CompareNumbers(Maybe<decimal> a, Maybe<decimal> b) => Compare(a, b);

    /// <summary>Instants, or lengths of time.</summary>
    public static Maybe<int> CompareLongs(Maybe<long> a, Maybe<long> b) => Compare(a, b);

    /// <summary>Dates.</summary>
    public static Maybe<int> CompareDates(Maybe<LocalDate> a, Maybe<LocalDate> b) => Compare(a, b);

    /// <summary>Truth values: false before true.</summary>
    public static Maybe<int> CompareBooleans(Maybe<bool> a, Maybe<bool> b) => Compare(a, b);

    /// <summary>Texts, by ordinal.</summary>
    public static Maybe<int> CompareTexts(Maybe<string> a, Maybe<string> b) =>
        a.IsKnown && b.IsKnown ? Maybe<int>.Of(string.CompareOrdinal(a.Value, b.Value)) : Maybe<int>.Undecided(a.State, b.State);

    /// <summary>Amounts of money; two currencies need a rate.</summary>
    public static Maybe<int> CompareMoney(EvaluationContext context, Maybe<Money> a, Maybe<Money> b) =>
        !a.IsKnown || !b.IsKnown ? Maybe<int>.Undecided(a.State, b.State)
        : Currencies.Align(context, a.Value, b.Value) is { } pair ? Maybe<int>.Of(pair.A.CompareTo(pair.B))
        : Maybe<int>.Undecided(State.Unknown);

    /// <summary>The judging instant against another: it may change there, and right behind.</summary>
    public static Maybe<int> CompareAsOf(EvaluationContext context, Maybe<long> other)
    {
        if (!other.IsKnown)
        {
            return Maybe<int>.Undecided(other.State);
        }

        context.MayChangeAt(other.Value);
        context.MayChangeAt(other.Value + 1);
        return Maybe<int>.Of(context.At.CompareTo(other.Value));
    }

    /// <summary>The date of the judging instant against another: it may change at that date's begin and end.</summary>
    public static Maybe<int> CompareToday(EvaluationContext context, Maybe<LocalDate> other, DateTimeZone zone)
    {
        if (!other.IsKnown)
        {
            return Maybe<int>.Undecided(other.State);
        }

        context.MayChangeAt(LocalTimes.StartOf(other.Value, zone));
        context.MayChangeAt(LocalTimes.EndOf(other.Value, zone));
        return Maybe<int>.Of(LocalTimes.DateOf(context.At, zone).CompareTo(other.Value));
    }

    /// <summary>Whether an order passes an operator: the masks 1, 2 and 4 allow less, equal and greater.</summary>
    public static Maybe<bool> Test(Maybe<int> order, int mask) =>
        order.IsKnown ? Maybe<bool>.Of((mask & (order.Value < 0 ? 1 : order.Value == 0 ? 2 : 4)) != 0) : Maybe<bool>.Undecided(order.State);

    private static Maybe<int> Compare<T>(Maybe<T> a, Maybe<T> b)
        where T : IComparable<T> =>
        a.IsKnown && b.IsKnown ? Maybe<int>.Of(a.Value.CompareTo(b.Value)) : Maybe<int>.Undecided(a.State, b.State);
}
