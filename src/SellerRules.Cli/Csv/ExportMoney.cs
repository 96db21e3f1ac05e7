using System.Text;
using SellerRules.Facts;
using SellerRules.Facts.Reading;
using SellerRules.Facts.Reading.Fast;

namespace SellerRules.Cli.Csv;

/// <summary>Reads money as the export writes it: <c>CN￥ 171.07</c>, <c>US $1,234.50</c>.</summary>
internal static class ExportMoney
{
    private static readonly (string Sign, string Currency)[] Signs =
    [
        ("CN￥", "CNY"), ("CN¥", "CNY"), ("RMB", "CNY"), ("￥", "CNY"), ("US $", "USD"), ("US$", "USD"), ("€", "EUR"), ("£", "GBP"),
    ];

    private static readonly (byte[] Sign, string Currency)[] Utf8Signs = [.. Signs.Select(s => (Encoding.UTF8.GetBytes(s.Sign), s.Currency))];

    private const int MostGrouped = 24;

    /// <summary>The amount where it is written as usual: a sign, a blank or none, and digits; false where <see cref="Read"/> must look at it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Money value)
    {
        foreach ((byte[] sign, string currency) in Utf8Signs)
        {
            if (text.StartsWith(sign))
            {
                ReadOnlySpan<byte> amount = text[sign.Length..];
                bool isRead = TryReadAmount(amount.StartsWith(" "u8) ? amount[1..] : amount, out decimal number);
                value = isRead ? new Money(number, currency) : default;
                return isRead;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The amount, or why there is none.</summary>
    public static FactProblem? Read(string text, out Money value)
    {
        (string? sign, string? currency) = Array.Find(Signs, s => text.StartsWith(s.Sign, StringComparison.Ordinal));
        bool isCode = sign is null && text.Length > 3 && text[..3].All(char.IsAsciiLetterUpper);
        if (sign is null && !isCode)
        {
            value = default;
            return FactProblems.BadMoney(text, "CN￥ 171.07");
        }

        string amount = text[(sign?.Length ?? 3)..].Trim();
        FactProblem? problem = ValueText.Money($"{WithoutGroups(amount)} {currency ?? text[..3]}", out value);
        return problem is null ? null : FactProblems.BadMoney(text, "CN￥ 171.07");
    }

    private static bool TryReadAmount(ReadOnlySpan<byte> amount, out decimal number)
    {
        number = 0;
        int comma = amount.IndexOf((byte)',');
        if (comma < 0)
        {
            return FastNumbers.TryReadAmount(amount, out number);
        }

        Span<byte> digits = stackalloc byte[MostGrouped];
        return TryWithoutGroups(amount, comma, digits, out int length) && FastNumbers.TryReadAmount(digits[..length], out number);
    }

    // The first group has up to three letters, each other three; one that holds a comma is no number.
    private static bool TryWithoutGroups(ReadOnlySpan<byte> amount, int comma, Span<byte> digits, out int length)
    {
        length = comma;
        int point = amount.IndexOf((byte)'.');
        int end = point < 0 ? amount.Length : point;
        if (comma is 0 or > 3 || comma > end || amount.Length > digits.Length)
        {
            return false;
        }

        amount[..comma].CopyTo(digits);
        for (int at = comma; at < end; at += 4, length += 3)
        {
            if (amount[at] != ',' || end - at < 4)
            {
                return false;
            }

            amount.Slice(at + 1, 3).CopyTo(digits[length..]);
        }

        amount[end..].CopyTo(digits[length..]);
        length += amount.Length - end;
        return true;
    }

    /// <summary>The amount without the commas between thousands; as it is where they stand elsewhere.</summary>
    private static string WithoutGroups(string amount)
    {
        string whole = amount.Split('.')[0];
        string[] groups = whole.Split(',');
        bool grouped = groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3);
        return grouped ? amount.Replace(",", "", StringComparison.Ordinal) : amount;
    }
}
