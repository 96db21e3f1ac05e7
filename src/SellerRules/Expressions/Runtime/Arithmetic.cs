using SellerRules.Facts;

namespace SellerRules.Expressions.Runtime;

/// <summary>Sums, differences, products and quotients; an overflow, a zero divisor or two currencies make the result unknown, with the reason.</summary>
internal static class Arithmetic
{
    private const string Overflow = "the result is too large";

    /// <summary>Number + number.</summary>
    public static Maybe<decimal> Add(EvaluationContext context, Maybe<decimal> a, Maybe<decimal> b) => Try(context, a, b, decimal.Add);

    /// <summary>Number − number.</summary>
    public static Maybe<decimal> Subtract(EvaluationContext context, Maybe<decimal> a, Maybe<decimal> b) => Try(context, a, b, decimal.Subtract);

    /// <summary>Number × number.</summary>
    public static Maybe<decimal> Multiply(EvaluationContext context, Maybe<decimal> a, Maybe<decimal> b) => Try(context, a, b, decimal.Multiply);

    /// <summary>Number ÷ number, 28 digits.</summary>
    public static Maybe<decimal> Divide(EvaluationContext context, Maybe<decimal> a, Maybe<decimal> b) =>
        b is { IsKnown: true, Value: 0 } && a.IsKnown ? context.Unknown<decimal>("a division by zero") : Try(context, a, b, decimal.Divide);

    /// <summary>−number.</summary>
    public static Maybe<decimal> Negate(Maybe<decimal> a) => a.IsKnown ? Maybe<decimal>.Of(-a.Value) : a;

    /// <summary>The distance of a number from 0.</summary>
    public static Maybe<decimal> Abs(Maybe<decimal> a) => a.IsKnown ? Maybe<decimal>.Of(Math.Abs(a.Value)) : a;

    /// <summary>A number rounded to so many digits (0…28), half away from zero.</summary>
    public static Maybe<decimal> Round(Maybe<decimal> a, int digits) =>
        a.IsKnown ? Maybe<decimal>.Of(Math.Round(a.Value, digits, MidpointRounding.AwayFromZero)) : a;

    /// <summary>Money + money.</summary>
    public static Maybe<Money> AddMoney(EvaluationContext context, Maybe<Money> a, Maybe<Money> b) => TryMoney(context, a, b, decimal.Add);

    /// <summary>Money − money.</summary>
    public static Maybe<Money> SubtractMoney(EvaluationContext context, Maybe<Money> a, Maybe<Money> b) => TryMoney(context, a, b, decimal.Subtract);

    /// <summary>Money × number.</summary>
    public static Maybe<Money> ScaleMoney(EvaluationContext context, Maybe<Money> a, Maybe<decimal> b) =>
        WithCurrency(a, Multiply(context, AmountOf(a), b));

    /// <summary>Number × money.</summary>
    public static Maybe<Money> ScaleByMoney(EvaluationContext context, Maybe<decimal> a, Maybe<Money> b) => ScaleMoney(context, b, a);

    /// <summary>Money ÷ number.</summary>
    public static Maybe<Money> DivideMoney(EvaluationContext context, Maybe<Money> a, Maybe<decimal> b) =>
        WithCurrency(a, Divide(context, AmountOf(a), b));

    /// <summary>Money ÷ money, a plain number.</summary>
    public static Maybe<decimal> RatioOfMoney(EvaluationContext context, Maybe<Money> a, Maybe<Money> b) =>
        !a.IsKnown || !b.IsKnown ? Maybe<decimal>.Undecided(a.State, b.State)
        : Currencies.Align(context, a.Value, b.Value) is { } pair ? Divide(context, Maybe<decimal>.Of(pair.A), Maybe<decimal>.Of(pair.B))
        : Maybe<decimal>.Undecided(State.Unknown);

    /// <summary>−money.</summary>
    public static Maybe<Money> NegateMoney(Maybe<Money> a) => a.IsKnown ? Maybe<Money>.Of(a.Value with { Amount = -a.Value.Amount }) : a;

    /// <summary>The distance of an amount from 0.</summary>
    public static Maybe<Money> AbsMoney(Maybe<Money> a) => a is { IsKnown: true, Value.Amount: < 0 } ? NegateMoney(a) : a;

    /// <summary>An amount rounded to so many digits (0…28), half away from zero.</summary>
    public static Maybe<Money> RoundMoney(Maybe<Money> a, int digits) => WithCurrency(a, Round(AmountOf(a), digits));

    /// <summary>Nanoseconds + nanoseconds: lengths, or an instant and a length.</summary>
    public static Maybe<long> AddLengths(EvaluationContext context, Maybe<long> a, Maybe<long> b) => TryLengths(context, a, b, (x, y) => checked(x + y));

    /// <summary>Nanoseconds − nanoseconds: lengths, two instants, or an instant and a length.</summary>
    public static Maybe<long> SubtractLengths(EvaluationContext context, Maybe<long> a, Maybe<long> b) => TryLengths(context, a, b, (x, y) => checked(x - y));

    /// <summary>Length × number, to the nanosecond, half away from zero.</summary>
    public static Maybe<long> ScaleLength(EvaluationContext context, Maybe<long> a, Maybe<decimal> b)
    {
        Maybe<decimal> product = Multiply(context, new Maybe<decimal>(a.State, a.Value), b);
        if (!product.IsKnown)
        {
            return Maybe<long>.Undecided(product.State);
        }

        decimal rounded = Math.Round(product.Value, MidpointRounding.AwayFromZero);
        return rounded is > long.MinValue and < long.MaxValue ? Maybe<long>.Of((long)rounded) : context.Unknown<long>(Overflow);
    }

    /// <summary>Length ÷ whole number, to the nanosecond, half away from zero.</summary>
    public static Maybe<long> DivideLength(EvaluationContext context, Maybe<long> a, int b) =>
        !a.IsKnown ? Maybe<long>.Undecided(a.State)
        : b == 0 ? context.Unknown<long>("a division by zero")
        : Maybe<long>.Of((long)Math.Round((decimal)a.Value / b, MidpointRounding.AwayFromZero));

    /// <summary>The distance of a length from 0.</summary>
    public static Maybe<long> AbsLength(EvaluationContext context, Maybe<long> a) =>
        a is { IsKnown: true, Value: < 0 } ? SubtractLengths(context, Maybe<long>.Of(0), a) : a;

    /// <summary>Length ÷ length, a plain number.</summary>
    public static Maybe<decimal> RatioOfLengths(EvaluationContext context, Maybe<long> a, Maybe<long> b) =>
        Divide(context, new Maybe<decimal>(a.State, a.Value), new Maybe<decimal>(b.State, b.Value));

    private static Maybe<decimal> AmountOf(Maybe<Money> money) => new(money.State, money.Value.Amount);

    private static Maybe<Money> WithCurrency(Maybe<Money> money, Maybe<decimal> amount) =>
        amount.IsKnown ? Maybe<Money>.Of(new Money(amount.Value, money.Value.Currency)) : Maybe<Money>.Undecided(amount.State);

    private static Maybe<decimal> Try(EvaluationContext context, Maybe<decimal> a, Maybe<decimal> b, Func<decimal, decimal, decimal> operation)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return Maybe<decimal>.Undecided(a.State, b.State);
        }

        try
        {
            return Maybe<decimal>.Of(operation(a.Value, b.Value));
        }
        catch (OverflowException)
        {
            return context.Unknown<decimal>(Overflow);
        }
    }

    private static Maybe<Money> TryMoney(EvaluationContext context, Maybe<Money> a, Maybe<Money> b, Func<decimal, decimal, decimal> operation)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return Maybe<Money>.Undecided(a.State, b.State);
        }

        if (Currencies.Align(context, a.Value, b.Value) is not { } pair)
        {
            return Maybe<Money>.Undecided(State.Unknown);
        }

        Maybe<decimal> amount = Try(context, Maybe<decimal>.Of(pair.A), Maybe<decimal>.Of(pair.B), operation);
        return amount.IsKnown ? Maybe<Money>.Of(new Money(amount.Value, pair.Currency)) : Maybe<Money>.Undecided(amount.State);
    }

    private static Maybe<long> TryLengths(EvaluationContext context, Maybe<long> a, Maybe<long> b, Func<long, long, long> operation)
    {
        if (!a.IsKnown || !b.IsKnown)
        {
            return Maybe<long>.Undecided(a.State, b.State);
        }

        try
        {
            return Maybe<long>.Of(operation(a.Value, b.Value));
        }
        catch (OverflowException)
        {
            return context.Unknown<long>(Overflow);
        }
    }
}
