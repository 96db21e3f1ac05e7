using SellerRules.Text;

namespace SellerRules.Json;

/// <summary>Finds the raw text behind a run of a decoded JSON string. Walks the string anew each time: only diagnostics ask.</summary>
internal static class JsonStringMap
{
    /// <summary>The raw span of <paramref name="decoded"/>; an empty run at the end lies before the closing quote.</summary>
    public static TextSpan RawSpan(string fileText, JsonString literal, TextSpan decoded)
    {
        int raw = literal.Span.Start + 1;
        int last = literal.Span.End - 1;
        int start = Advance(fileText, raw, last, decoded.Start);
        int end = Advance(fileText, start, last, decoded.Length);
        return TextSpan.FromBounds(start, end);
    }

    private static int Advance(string text, int raw, int last, int units)
    {
        for (int i = 0; i < units && raw < last; i++)
        {
            bool escaped = text[raw] == '\\';
            raw += !escaped ? 1 : text[raw + 1] == 'u' ? 6 : 2;
        }

        return Math.Min(raw, last);
    }
}
