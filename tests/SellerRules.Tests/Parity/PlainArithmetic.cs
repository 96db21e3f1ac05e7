using NodaTime;
using SellerRules.Expressions.Syntax;
using SellerRules.Facts;

namespace SellerRules.Tests.Parity;

/// <summary>Computes and compares values; what can't be worked out is unknown.</summary>
internal static class PlainArithmetic
{
    public static Plain Binary(BinaryOperator sign, Plain left, Plain right)
    {
        if (Plain.Lack(left, right) is { } lack)
        {
            return lack;
        }

        try
        {
            return Known(sign, left.Value!, right.Value!);
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException or ArgumentOutOfRangeException)
        {
            return Plain.Because(e.Message);
        }
    }

    private static Plain Known(BinaryOperator sign, object left, object right)
    {
        if (left is Money a && right is Money b && a.Currency != b.Currency)
        {
            bool isEmptySum = a.Currency.Length == 0 || b.Currency.Length == 0;
            return isEmptySum ? Known(sign, a with { Currency = Currency(a, b) }, b with { Currency = Currency(a, b) }) : Plain.Because("two currencies");
        }

        bool isFactor = sign is BinaryOperator.Multiply or BinaryOperator.Divide;
        if (!isFactor && ((left, right) is (Money, 0m) or (0m, Money)))
        {
            Money nothing = new(0m, "");
            return Known(sign, left is Money ? left : nothing, right is Money ? right : nothing);
        }

        return sign switch
        {
            BinaryOperator.Equal => Plain.Of(left.Equals(right)),
            BinaryOperator.NotEqual => Plain.Of(!left.Equals(right)),
            BinaryOperator.Less => Plain.Of(Compare(left, right) < 0),
            BinaryOperator.LessOrEqual => Plain.Of(Compare(left, right) <= 0),
            BinaryOperator.Greater => Plain.Of(Compare(left, right) > 0),
            BinaryOperator.GreaterOrEqual => Plain.Of(Compare(left, right) >= 0),
            _ => Plain.Known(Compute(sign, left, right)),
        };
    }

    public static int Compare(object left, object right) => (left, right) switch
    {
        (Money a, Money b) => a.Amount.CompareTo(b.Amount),
        _ => ((IComparable)left).CompareTo(right),
    };

    private static object Compute(BinaryOperator sign, object left, object right) => (sign, left, right) switch
    {
        (BinaryOperator.Add, decimal a, decimal b) => a + b,
        (BinaryOperator.Subtract, decimal a, decimal b) => a - b,
        (BinaryOperator.Multiply, decimal a, decimal b) => a * b,
        (BinaryOperator.Divide, decimal a, decimal b) => a / b,
        (BinaryOperator.Add, Money a, Money b) => new Money(a.Amount + b.Amount, Currency(a, b)),
        (BinaryOperator.Subtract, Money a, Money b) => new Money(a.Amount - b.Amount, Currency(a, b)),
        (BinaryOperator.Multiply, Money a, decimal b) => a with { Amount = a.Amount * b },
        (BinaryOperator.Multiply, decimal a, Money b) => b with { Amount = a * b.Amount },
        (BinaryOperator.Divide, Money a, decimal b) => a with { Amount = a.Amount / b },
        (BinaryOperator.Divide, Money a, Money b) => a.Amount / b.Amount,
        (BinaryOperator.Multiply, Duration a, decimal b) =>
            Duration.FromNanoseconds((long)decimal.Round(a.ToInt64Nanoseconds() * b, MidpointRounding.AwayFromZero)),
        (BinaryOperator.Multiply, decimal a, Duration b) => Compute(sign, b, a),
        (BinaryOperator.Divide, Duration a, Duration b) => (decimal)a.ToInt64Nanoseconds() / b.ToInt64Nanoseconds(),
        (BinaryOperator.Divide, Duration a, decimal b) =>
            Duration.FromNanoseconds((long)decimal.Round(a.ToInt64Nanoseconds() / b, MidpointRounding.AwayFromZero)),
        (BinaryOperator.Add, Duration a, Duration b) => a + b,
        (BinaryOperator.Subtract, Duration a, Duration b) => a - b,
        (BinaryOperator.Subtract, Instant a, Instant b) => a - b,
        (BinaryOperator.Add, Instant a, Duration b) => a + b,
        (BinaryOperator.Add, Duration a, Instant b) => b + a,
        (BinaryOperator.Subtract, Instant a, Duration b) => a - b,
        _ => throw new InvalidOperationException($"{left.GetType().Name} {sign} {right.GetType().Name}"),
    };

    private static string Currency(Money a, Money b) => a.Currency.Length > 0 ? a.Currency : b.Currency;
}
