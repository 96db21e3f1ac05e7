using NodaTime;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime.Folds;

/// <summary>Makes a value of what a store's orders add up to.</summary>
internal static class FoldAnswers
{
    private const string TooLarge = "the result is too large";

    /// <summary>A number.</summary>
    public static Maybe<decimal> Number(EvaluationContext context, FoldSum sum, FoldQuestion question)
    {
        Maybe<Money> amount = Amount(context, sum, question.Kind, question.Path, question.EmptyIsNotYet);
        return new Maybe<decimal>(amount.State, amount.Value.Amount);
    }

    /// <summary>A length of time or an instant, to the nanosecond.</summary>
    public static Maybe<long> Nanos(EvaluationContext context, FoldSum sum, FoldQuestion question)
    {
        Maybe<decimal> nanos = Number(context, sum, question);
        if (!nanos.IsKnown)
        {
            return new Maybe<long>(nanos.State, 0);
        }

        decimal whole = Math.Round(nanos.Value, MidpointRounding.AwayFromZero);
        return whole is > long.MinValue and < long.MaxValue ? Maybe<long>.Of((long)whole) : context.Unknown<long>(TooLarge);
    }

    /// <summary>A date.</summary>
    public static Maybe<LocalDate> Date(EvaluationContext context, FoldSum sum, FoldQuestion question)
    {
        Maybe<decimal> days = Number(context, sum, question);
        return days.IsKnown ? Maybe<LocalDate>.Of(FoldValues.ToDate(days.Value)) : new Maybe<LocalDate>(days.State, default);
    }

    /// <summary>An amount of money; a plain number has no currency.</summary>
    /// <param name="context">The context.</param>
    /// <param name="sum">What the orders add up to.</param>
    /// <param name="kind">What is made of it.</param>
    /// <param name="path">What an extreme of no orders is named by.</param>
    /// <param name="emptyIsNotYet">Whether such an extreme is not yet, instead of unknown.</param>
    public static Maybe<Money> Amount(EvaluationContext context, FoldSum sum, FoldKind kind, string path, bool emptyIsNotYet) => kind switch
    {
        FoldKind.Sum => Sum(context, sum),
        FoldKind.Mean => Arithmetic.DivideMoney(context, Sum(context, sum), Maybe<decimal>.Of(sum.Members)),
        FoldKind.Least => Extreme(context, sum, path, emptyIsNotYet, amounts => amounts.Least, -1),
        FoldKind.Greatest => Extreme(context, sum, path, emptyIsNotYet, amounts => amounts.Greatest, 1),
        _ => Maybe<Money>.Of(new Money(sum.Members, string.Empty)),
    };

    private static Maybe<Money> Sum(EvaluationContext context, FoldSum sum)
    {
        Maybe<Money> total = Maybe<Money>.Of(default);
        foreach ((string currency, FoldAmounts amounts) in sum.Amounts)
        {
            Maybe<Money> next = amounts.Sum.ToDecimal() is { } amount ? Maybe<Money>.Of(new Money(amount, currency)) : context.Unknown<Money>(TooLarge);
            total = Arithmetic.AddMoney(context, total, next);
        }

        return total;
    }

    private static Maybe<Money> Extreme(EvaluationContext context, FoldSum sum, string path, bool emptyIsNotYet, Func<FoldAmounts, decimal> edge, int sign)
    {
        if (sum.Members == 0)
        {
            context.Names.Add(emptyIsNotYet ? path : $"`{path}` is empty");
            return new Maybe<Money>(emptyIsNotYet ? State.NotYet : State.Unknown, default);
        }

        Maybe<Money>? best = null;
        foreach ((string currency, FoldAmounts amounts) in sum.Amounts)
        {
            Maybe<Money> next = Maybe<Money>.Of(new Money(edge(amounts), currency));
            Maybe<int> order = best is { } known ? Comparisons.CompareMoney(context, next, known) : Maybe<int>.Of(sign);
            if (!order.IsKnown)
            {
                return Maybe<Money>.Undecided(order.State);
            }

            best = order.Value * sign > 0 ? next : best;
        }

        return best!.Value;
    }
}
