using SellerRules.Text;

namespace SellerRules.Expressions.Syntax;

/// <summary>The characters of an expression, for the lexers; behind the end stands <c>'\0'</c>.</summary>
internal sealed class LexerText(string text)
{
    /// <summary>How many units there are.</summary>
    public int Length => text.Length;

    /// <summary>The unit at a place.</summary>
    public char this[int at] => at >= 0 && at < text.Length ? text[at] : '\0';

    /// <summary>The words between two places.</summary>
    public string Between(int start, int end) => text[start..end];

    /// <summary>The words of a span.</summary>
    public string Words(TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>The first place at or after <paramref name="at"/> whose unit isn't accepted.</summary>
    public int SkipWhile(int at, Func<char, bool> accepted)
    {
        while (at < text.Length && accepted(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the units from a place on have a shape: <c>d</c> is a digit, everything else itself.</summary>
    public bool HasShape(int at, string shape)
    {
        for (int i = 0; i < shape.Length; i++)
        {
            char unit = this[at + i];
            if (shape[i] == 'd' ? !char.IsAsciiDigit(unit) : unit != shape[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a unit may begin a name.</summary>
    public static bool BeginsWord(char unit) => char.IsAsciiLetter(unit) || unit == '_';

    /// <summary>Whether a unit may stand in a name.</summary>
    public static bool IsWord(char unit) => char.IsAsciiLetterOrDigit(unit) || unit == '_';

    /// <summary>Whether a unit is a blank that may stand between words.</summary>
    public static bool IsBlank(char unit) => unit is ' ' or '\t' or '\r' or '\n';
}
