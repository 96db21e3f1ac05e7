using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Text;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Gives texts of parameters their type: <c>"300%"</c> is a share, <c>"USD 5000"</c> money, <c>"2024-01-01"</c> a date, …</summary>
internal static partial class ScalarText
{
    private const long HourNanos = 3_600_000_000_000;
    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    /// <summary>The type and value of a text; plain text where it has no other form.</summary>
    public static BoundConstant Read(string text)
    {
        if (Share().Match(text) is { Success: true } share && Number(share, 1) is { } percent)
        {
            return new BoundConstant(BoundType.Share, percent / 100m);
        }

        if (Length().Match(text) is { Success: true } length && Number(length, 1) is { } count)
        {
            decimal unit = length.Groups[2].Value switch { "h" => HourNanos, "min" => HourNanos / 60, _ => HourNanos / 3600 };
            return new BoundConstant(BoundType.Duration, (long)(count * unit));
        }

        if (CurrencyFirst().Match(text) is { Success: true } first && Number(first, 2) is { } amount)
        {
            return new BoundConstant(BoundType.Money, new Money(amount, first.Groups[1].Value));
        }

        if (CurrencyLast().Match(text) is { Success: true } last && Number(last, 1) is { } value)
        {
            return new BoundConstant(BoundType.Money, new Money(value, last.Groups[2].Value));
        }

        if (IsoText.TryDate(text, out LocalDate date))
        {
            return new BoundConstant(BoundType.Date, date);
        }

        return IsoText.TryInstant(text, out Instant instant) && TimeRange.Contains(instant)
            ? new BoundConstant(BoundType.Instant, Nanos.Of(instant))
            : new BoundConstant(BoundType.Text, text);
    }

    private static decimal? Number(Match match, int group) =>
        decimal.TryParse(match.Groups[group].Value, Decimal, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    [GeneratedRegex(@"\A(-?[0-9]{1,15}(?:\.[0-9]{1,10})?) ?%\z")]
    private static partial Regex Share();

    [GeneratedRegex(@"\A([0-9]{1,6}(?:\.[0-9]{1,3})?)(h|min|s)\z")]
    private static partial Regex Length();

    [GeneratedRegex(@"\A([A-Z]{3}) (-?[0-9]{1,15}(?:\.[0-9]{1,10})?)\z")]
    private static partial Regex CurrencyFirst();

    [GeneratedRegex(@"\A(-?[0-9]{1,15}(?:\.[0-9]{1,10})?) ([A-Z]{3})\z")]
    private static partial Regex CurrencyLast();
}
