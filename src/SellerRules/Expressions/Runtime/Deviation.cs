using System.Numerics;
using System.Runtime.InteropServices;
using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>The standard deviation of a whole population: of all members, not of a sample of them.</summary>
internal static class Deviation
{
    private const int MostDigits = 28;

    /// <summary>Of numbers; unknown for no member.</summary>
    public static Maybe<decimal> OfNumbers(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<decimal>> body)
    {
        List<decimal> values = [];
        Maybe<decimal> gathered = Aggregates.Fold(context, list, variable, body, Gather, Maybe<decimal>.Of(0));
        return !gathered.IsKnown ? gathered : values.Count == 0 ? Empty<decimal>(context, list.Value) : Maybe<decimal>.Of(Of(values));

        Maybe<decimal> Gather(EvaluationContext at, Maybe<decimal> total, Maybe<decimal> next)
        {
            values.Add(next.Value);
            return total;
        }
    }

    /// <summary>Of amounts of money, in the currency of the first; unknown for no member, and for two currencies without a rate.</summary>
    public static Maybe<Money> OfMoney(EvaluationContext context, Maybe<ListValue> list, int variable, Func<EvaluationContext, Maybe<Money>> body)
    {
        List<decimal> values = [];
        Money first = default;
        Maybe<Money> gathered = Aggregates.Fold(context, list, variable, body, Gather, Maybe<Money>.Of(default));
        return !gathered.IsKnown ? gathered : values.Count == 0 ? Empty<Money>(context, list.Value) : Maybe<Money>.Of(new Money(Of(values), first.Currency));

        Maybe<Money> Gather(EvaluationContext at, Maybe<Money> total, Maybe<Money> next)
        {
            first = string.IsNullOrEmpty(first.Currency) ? next.Value : first;
            if (Currencies.Align(at, next.Value, first) is not { } pair)
            {
                return Maybe<Money>.Undecided(State.Unknown);
            }

            values.Add(pair.A);
            return total;
        }
    }

    /// <summary>The deviation of at least one value: the variance is exact, and only its root is rounded.</summary>
    public static decimal Of(IReadOnlyList<decimal> values)
    {
        BigInteger unit = BigInteger.Pow(10, MostDigits);
        BigInteger sum = BigInteger.Zero;
        BigInteger squares = BigInteger.Zero;
        for (int i = 0; i < values.Count; i++)
        {
            BigInteger whole = Scaled(values[i], unit);
            sum += whole;
            squares += whole * whole;
        }

        return SquareRoot.Of((values.Count * squares) - (sum * sum), BigInteger.Pow(values.Count * unit, 2));
    }

    private static BigInteger Scaled(decimal value, BigInteger unit)
    {
        Span<int> words = stackalloc int[4];
        decimal.GetBits(value, words);
        BigInteger digits = new(MemoryMarshal.AsBytes(words[..3]), isUnsigned: true);
        return digits * (unit / BigInteger.Pow(10, value.Scale)) * Math.Sign(value);
    }

    private static Maybe<T> Empty<T>(EvaluationContext context, ListValue list) => context.Unknown<T>($"`{list.Name}` is empty");
}
