using System.Globalization;
using System.Text;

namespace SellerRules.Cli.Output;

/// <summary>Text from files made safe to print: a terminal must not obey what an id or a message holds.</summary>
internal static class PlainText
{
    /// <summary>The text with every control and direction-changing character replaced by U+FFFD.</summary>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        StringBuilder safe = new(text.Length);
        foreach (char c in text)
        {
            safe.Append(IsUnsafe(c) ? '\uFFFD' : c);
        }

        return safe.ToString();
    }

    private static bool IsUnsafe(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
