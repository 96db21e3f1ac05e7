using System.Globalization;
using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>What is wrong inside a text in double quotes.</summary>
internal sealed record StringFault(TextSpan Span, string Message, string Help)
{
    /// <summary>The first fault in a run that begins with a double quote; null where it is a JSON text.</summary>
    public static StringFault? Find(string text, TextSpan quoted)
    {
        for (int i = quoted.Start + 1; i < quoted.End; i++)
        {
            char c = text[i];
            if (c == '"')
            {
                return null;
            }

            if (c < ' ')
            {
                string code = c == '\t' ? "\\t" : "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
                return new StringFault(new TextSpan(i, 1), "a control character stands inside a text", $"write `{code}`");
            }

            if (c == '\\')
            {
                int length = EscapeLength(text, i);
                if (length == 0)
                {
                    TextSpan escape = new(i, Math.Min(2, text.Length - i));
                    string shown = text.Substring(escape.Start, escape.Length);
                    return new StringFault(escape, $"`{shown}` is no escape that JSON knows", "a backslash itself is written `\\\\`");
                }

                i += length - 1;
            }
        }

        return new StringFault(quoted, "this text isn't closed on its line", "end it with `\"`; a line break inside a text is written `\\n`");
    }

    private static int EscapeLength(string text, int backslash)
    {
        char next = backslash + 1 < text.Length ? text[backslash + 1] : '\0';
        if ("\"\\/bfnrt".Contains(next, StringComparison.Ordinal))
        {
            return 2;
        }

        return next == 'u' && backslash + 6 <= text.Length && IsHex(text.AsSpan(backslash + 2, 4)) ? 6 : 0;
    }

    private static bool IsHex(ReadOnlySpan<char> digits) => !digits.ContainsAnyExcept("0123456789abcdefABCDEF");
}
