namespace SellerRules.Expressions.Syntax;

/// <summary>Characters that look like ours: full-width ones of Chinese keyboards, and signs that word processors put in.</summary>
internal static class ForeignCharacters
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthDistance = 0xFEE0;

    private static readonly Dictionary<char, string> Signs = new()
    {
        ['≤'] = "<=",
        ['≥'] = ">=",
        ['≠'] = "!=",
        ['×'] = "*",
        ['÷'] = "/",
        ['−'] = "-",
        ['–'] = "-",
        ['—'] = "-",
        ['、'] = ",",
        ['。'] = ".",
        ['【'] = "[",
        ['】'] = "]",
        ['→'] = "=>",
    };

    /// <summary>What to write instead of a character, null where that isn't known.</summary>
    public static string? Meant(char character) =>
        character is >= FullWidthFirst and <= FullWidthLast
            ? ((char)(character - FullWidthDistance)).ToString()
            : Signs.GetValueOrDefault(character);

    /// <summary>Whether the character opens or closes a text in other languages or in print.</summary>
    public static bool IsQuote(char character) => character is '"' or '“' or '”' or '‘' or '’' or '`' or '＂' or '＇' or '「' or '」';

    /// <summary>Whether the character is the sign of a currency.</summary>
    public static bool IsCurrencySign(char character) => char.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
