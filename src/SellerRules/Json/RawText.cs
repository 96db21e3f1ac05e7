using System.Globalization;

namespace SellerRules.Json;

/// <summary>Looks at JSON text as written, before escapes are decoded. The text has passed the strict pass.</summary>
internal static class RawText
{
    /// <summary>Where an escape for half a surrogate pair begins in the inside of a JSON string, or -1.</summary>
    public static int FindLoneSurrogate(string raw)
    {
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                continue;
            }

            if (raw[i + 1] == 'u')
            {
                char unit = UnitAt(raw, i);
                bool pair = char.IsHighSurrogate(unit) && i + 11 < raw.Length && raw[i + 6] == '\\' && raw[i + 7] == 'u'
                    && char.IsLowSurrogate(UnitAt(raw, i + 6));
                if (char.IsSurrogate(unit) && !pair)
                {
                    return i;
                }

                i += pair ? 11 : 5;
            }
            else
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>The first offset from <paramref name="offset"/> on that is no blank, comma or colon: where the next token begins.</summary>
    public static int NextToken(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t' or '\r' or '\n' or ',' or ':')
        {
            offset++;
        }

        return offset;
    }

    /// <summary>The offset behind the token that begins at <paramref name="start"/>.</summary>
    public static int TokenEnd(string text, int start)
    {
        if (text[start] is '{' or '}' or '[' or ']')
        {
            return start + 1;
        }

        int end = start + 1;
        if (text[start] == '"')
        {
            while (text[end] != '"')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            return end + 1;
        }

        while (end < text.Length && text[end] is not (' ' or '\t' or '\r' or '\n' or ',' or ':' or ']' or '}'))
        {
            end++;
        }

        return end;
    }

    private static char UnitAt(string raw, int escape) =>
        (char)ushort.Parse(raw.AsSpan(escape + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
