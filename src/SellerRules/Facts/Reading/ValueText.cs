using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using SellerRules.Text;
using SellerRules.Text.Matching;

namespace SellerRules.Facts.Reading;

/// <summary>Reads the values that facts write as text, other than instants.</summary>
internal static partial class ValueText
{
    private const int Currency = 3;
    private const int NanoDigits = 9;

    private static readonly PlainPattern Amount = PlainPattern.Of("-?[0-9]{1,20}(?:[.][0-9]{1,8})? [A-Z]{3}");
    private static readonly PlainPattern PlainNumber = PlainPattern.Of("-?[0-9]{1,20}(?:[.][0-9]{1,8})?");
    private static readonly PlainPattern Elapsed = PlainPattern.Of("PT(?:[0-9]{1,6}H)?(?:[0-9]{1,7}M)?(?:[0-9]{1,9}(?:[.][0-9]{1,9})?S)?");

    /// <summary>A date such as <c>2024-12-14</c>, from 1900 to 2199.</summary>
    public static FactProblem? Date(string text, out LocalDate value)
    {
        if (!IsoText.TryDate(text, out value))
        {
            return LongYear().IsMatch(text) ? FactProblems.OutOfRange(text) : FactProblems.BadDate(text);
        }

        return value.Year is >= 1900 and < 2200 ? null : FactProblems.OutOfRange(text);
    }

    /// <summary>An amount such as <c>59.10 USD</c>.</summary>
    public static FactProblem? Money(string text, out Money value)
    {
        value = default;
        if (Amount.IsMatch(text) && decimal.TryParse(text.AsSpan(0, text.Length - Currency - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal amount))
        {
            value = new Money(amount, text[^Currency..]);
            return null;
        }

        Match turned = Turned().Match(text);
        return FactProblems.BadMoney(text, turned.Success ? $"{turned.Groups["amount"].Value.Replace(',', '.')} {turned.Groups["currency"].Value.ToUpperInvariant()}" : null);
    }

    /// <summary>A share such as <c>8.6%</c>: 0 to 1, both included.</summary>
    public static FactProblem? Share(string text, out decimal value)
    {
        value = 0;
        bool percent = text.EndsWith('%') && PlainNumber.IsMatch(text.AsSpan(0, text.Length - 1));
        if (!percent || !decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal given))
        {
            return FactProblems.BadShare(text, PlainNumber.IsMatch(text) ? text + "%" : null);
        }

        value = given / 100;
        return value is >= 0 and <= 1 ? null : FactProblems.BadShare(text, null);
    }

    /// <summary>A number as a share: 0 to 1, both included.</summary>
    public static FactProblem? Share(decimal number) =>
        number is >= 0 and <= 1 ? null : FactProblems.BadShare(FactProblems.Shown(number), number is > 1 and <= 100 ? FactProblems.Shown(number) + "%" : null);

    /// <summary>A duration such as <c>PT1H30M</c>; dates can't stand in it, because their length depends on where they begin.</summary>
    public static FactProblem? Duration(string text, out Duration value)
    {
        value = NodaTime.Duration.Zero;
        if (!Elapsed.IsMatch(text) || text is "PT")
        {
            return FactProblems.BadDuration(text);
        }

        int from = 2;
        for (int at = from; at < text.Length; at++)
        {
            if (char.IsAsciiLetter(text[at]))
            {
                value += Part(text[at], text[from..at]);
                from = at + 1;
            }
        }

        return null;
    }

    private static Duration Part(char unit, string number) => unit switch
    {
        'H' => NodaTime.Duration.FromHours(Whole(number)),
        'M' => NodaTime.Duration.FromMinutes(Whole(number)),
        _ => number.IndexOf('.', StringComparison.Ordinal) is >= 0 and int point
            ? NodaTime.Duration.FromSeconds(Whole(number[..point])) + NodaTime.Duration.FromNanoseconds(Whole(number[(point + 1)..].PadRight(NanoDigits, '0')))
            : NodaTime.Duration.FromSeconds(Whole(number)),
    };

    private static long Whole(string number) => long.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<currency>[A-Za-z]{3}) ?(?<amount>-?[0-9]{1,20}([.,][0-9]{1,8})?)\z|^(?<amount>-?[0-9]{1,20}([.,][0-9]{1,8})?) ?(?<currency>[A-Za-z]{3})\z")]
    private static partial Regex Turned();

    [GeneratedRegex(@"^[0-9]{5,}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex LongYear();
}
