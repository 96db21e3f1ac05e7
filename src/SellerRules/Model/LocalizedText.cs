using SellerRules.Json;

namespace SellerRules.Model;

/// <summary>A text in several languages, keyed by tag (<c>en</c>, <c>zh-CN</c>), in the order written; never empty.</summary>
internal sealed record LocalizedText(IReadOnlyList<KeyValuePair<string, JsonString>> Texts)
{
    /// <summary>The text for a language: exact, then its primary tag (<c>zh</c> for <c>zh-CN</c>), then <c>en</c>, then the first given.</summary>
    public JsonString For(string language)
    {
        string primary = language.Split('-')[0];
        foreach (string wanted in (ReadOnlySpan<string>)[language, primary, "en"])
        {
            foreach ((string tag, JsonString text) in Texts)
            {
                if (string.Equals(tag, wanted, StringComparison.OrdinalIgnoreCase))
                {
                    return text;
                }
            }
        }

        return Texts[0].Value;
    }
}
