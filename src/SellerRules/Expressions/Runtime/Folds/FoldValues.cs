using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Puts values of all types that can be added up or compared into one form, and takes them back.</summary>
internal static class FoldValues
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>An amount of money, as it is.</summary>
    public static Maybe<Money> OfMoney(Maybe<Money> value) => value;

    /// <summary>A number.</summary>
    public static Maybe<Money> OfNumber(Maybe<decimal> value) => new(value.State, new Money(value.Value, string.Empty));

    /// <summary>An instant or a length of time.</summary>
    public static Maybe<Money> OfNanos(Maybe<long> value) => new(value.State, new Money(value.Value, string.Empty));

    /// <summary>A date.</summary>
    public static Maybe<Money> OfDate(Maybe<LocalDate> value) =>
        new(value.State, new Money(value.IsKnown ? Period.DaysBetween(Epoch, value.Value) : 0, string.Empty));

    /// <summary>A truth value: 1 for true.</summary>
    public static Maybe<Money> OfTruth(Maybe<bool> value) => new(value.State, new Money(value.Value ? 1 : 0, string.Empty));

    /// <summary>The date that <see cref="OfDate"/> made a number of.</summary>
    public static LocalDate ToDate(decimal days) => Epoch.PlusDays((int)days);
}
