using System.Globalization;
using NodaTime;
using SellerRules.Expressions.Binding;
using SellerRules.Facts;
using SellerRules.Text;
using SellerRules.Text.Matching;
using SellerRules.Time;

namespace SellerRules.Judging.Binding;

/// <summary>Gives texts of parameters their type: <c>"300%"</c> is a share, <c>"USD 5000"</c> money, <c>"2024-01-01"</c> a date, …</summary>
internal static class ScalarText
{
    private const long HourNanos = 3_600_000_000_000;
    private const NumberStyles Decimal = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private const int Currency = 3;

    private static readonly PlainPattern Share = PlainPattern.Of("-?[0-9]{1,15}(?:[.][0-9]{1,10})? ?%");
    private static readonly PlainPattern Length = PlainPattern.Of("[0-9]{1,6}(?:[.][0-9]{1,3})?(?:h|min|s)");
    private static readonly PlainPattern CurrencyFirst = PlainPattern.Of("[A-Z]{3} -?[0-9]{1,15}(?:[.][0-9]{1,10})?");
    private static readonly PlainPattern CurrencyLast = PlainPattern.Of("-?[0-9]{1,15}(?:[.][0-9]{1,10})? [A-Z]{3}");

    /// <summary>The type and value of a text; plain text where it has no other form.</summary>
    public static BoundConstant Read(string text)
    {
        if (Share.IsMatch(text) && Number(text.AsSpan(0, text.Length - 1).TrimEnd(' ')) is { } percent)
        {
            return new BoundConstant(BoundType.Share, percent / 100m);
        }

        if (Length.IsMatch(text) && Number(text.AsSpan().TrimEnd("hmins")) is { } count)
        {
            decimal unit = text[^1] switch { 'h' => HourNanos, 'n' => HourNanos / 60, _ => HourNanos / 3600 };
            return new BoundConstant(BoundType.Duration, (long)(count * unit));
        }

        if (CurrencyFirst.IsMatch(text) && Number(text.AsSpan(Currency + 1)) is { } amount)
        {
            return new BoundConstant(BoundType.Money, new Money(amount, text[..Currency]));
        }

        if (CurrencyLast.IsMatch(text) && Number(text.AsSpan(0, text.Length - Currency - 1)) is { } value)
        {
            return new BoundConstant(BoundType.Money, new Money(value, text[^Currency..]));
        }

        if (IsoText.TryDate(text, out LocalDate date))
        {
            return new BoundConstant(BoundType.Date, date);
        }

        return IsoText.TryInstant(text, out Instant instant) && TimeRange.Contains(instant)
            ? new BoundConstant(BoundType.Instant, Nanos.Of(instant))
            : new BoundConstant(BoundType.Text, text);
    }

    private static decimal? Number(ReadOnlySpan<char> text) => decimal.TryParse(text, Decimal, CultureInfo.InvariantCulture, out decimal value) ? value : null;
}
