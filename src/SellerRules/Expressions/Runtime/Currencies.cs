using NodaTime;
using SellerRules.Facts;
using SellerRules.Time;

namespace SellerRules.Expressions.Runtime;

/// <summary>Brings two amounts of money into one currency by the rates among the facts.</summary>
internal static class Currencies
{
    /// <summary>
    /// Both amounts in the second's currency; null, with the reason named, where they differ and no rate holds on the date (in UTC) of the
    /// judging instant. Nothing in no currency (the sum of no amounts) goes with every currency.
    /// </summary>
    public static (decimal A, decimal B, string Currency)? Align(EvaluationContext context, Money a, Money b)
    {
        if (a.Currency == b.Currency || a.Currency is null or "")
        {
            return (a.Amount, b.Amount, b.Currency);
        }

        if (b.Currency is null or "")
        {
            return (a.Amount, b.Amount, a.Currency);
        }

        try
        {
            if (RateOf(context, a.Currency, b.Currency) is { } rate)
            {
                return (a.Amount * rate, b.Amount, b.Currency);
            }
        }
        catch (OverflowException)
        {
            context.Names.Add("the result is too large");
            return null;
        }

        context.Names.Add($"a rate from {a.Currency} to {b.Currency}");
        return null;
    }

    private static decimal? RateOf(EvaluationContext context, string from, string to)
    {
        LocalDate today = LocalTimes.DateOf(context.At, DateTimeZone.Utc);
        ExchangeRate? best = null;
        foreach (ExchangeRate rate in context.Subject.Scope.Rates)
        {
            bool same = (rate.From == from && rate.To == to) || (rate.From == to && rate.To == from);
            if (same && rate.On > today)
            {
                context.MayChangeAt(LocalTimes.StartOf(rate.On, DateTimeZone.Utc));
            }
            else if (same && (best is null || rate.On >= best.On))
            {
                best = rate;
            }
        }

        return best is null ? null : best.From == from ? best.Rate : 1m / best.Rate;
    }
}
