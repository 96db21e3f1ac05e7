using SellerRules.Json;

namespace SellerRules.Model;

/// <summary>A text in several languages, keyed by tag (<c>en</c>, <c>zh-CN</c>), in the order written; never empty.</summary>
internal sealed record LocalizedText(IReadOnlyList<KeyValuePair<string, JsonString>> Texts)
{
    /// <summary>The text for a language: exact, then its primary tag (<c>zh</c> for <c>zh-CN</c>), then <c>en</c>, then the first given.</summary>
    public JsonString For(string language) => Texts[PlaceFor(language)].Value;

    /// <summary>The place of the text for a language.</summary>
    public int PlaceFor(string language)
    {
        int end = language.IndexOf('-', StringComparison.Ordinal);
        int exact = PlaceOf(language);
        int close = exact < 0 && end > 0 ? PlaceOf(language.AsSpan(0, end)) : exact;
        return close >= 0 ? close : Math.Max(0, PlaceOf("en"));
    }

    private int PlaceOf(ReadOnlySpan<char> tag)
    {
        for (int i = 0; i < Texts.Count; i++)
        {
            if (tag.Equals(Texts[i].Key, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
