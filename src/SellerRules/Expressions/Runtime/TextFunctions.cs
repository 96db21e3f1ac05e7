using SellerRules.Text.Matching;

namespace SellerRules.Expressions.Runtime;

/// <summary>Functions of texts; all by ordinal.</summary>
internal static class TextFunctions
{
    /// <summary>Whether a category is another or a descendant of it.</summary>
    public static Maybe<bool> Under(Maybe<string> category, Maybe<string> ancestor) => Test(category, ancestor, IsUnder);

    /// <summary>Whether the whole text matches a pattern.</summary>
    public static Maybe<bool> Matches(Maybe<string> text, TextPattern pattern) =>
        text.IsKnown ? Maybe<bool>.Of(pattern.IsMatch(text.Value)) : Maybe<bool>.Undecided(text.State);

    /// <summary>Whether a text holds a part.</summary>
    public static Maybe<bool> Contains(Maybe<string> text, Maybe<string> part) => Test(text, part, (a, b) => a.Contains(b, StringComparison.Ordinal));

    /// <summary>Whether a text begins with a part.</summary>
    public static Maybe<bool> StartsWith(Maybe<string> text, Maybe<string> part) => Test(text, part, (a, b) => a.StartsWith(b, StringComparison.Ordinal));

    /// <summary>Whether a text ends with a part.</summary>
    public static Maybe<bool> EndsWith(Maybe<string> text, Maybe<string> part) => Test(text, part, (a, b) => a.EndsWith(b, StringComparison.Ordinal));

    /// <summary>The number of UTF-16 units of a text.</summary>
    public static Maybe<decimal> Length(Maybe<string> text) =>
        text.IsKnown ? Maybe<decimal>.Of(text.Value.Length) : Maybe<decimal>.Undecided(text.State);

    /// <summary>A text in small letters.</summary>
    public static Maybe<string> Lower(Maybe<string> text) => text.IsKnown ? Maybe<string>.Of(text.Value.ToLowerInvariant()) : text;

    /// <summary>Whether a number carries the right GS1 check digit: 8, 12, 13 or 14 digits, weights 3 and 1 from the right.</summary>
    public static Maybe<bool> HasGtinCheckDigit(Maybe<string> text) =>
        text.IsKnown ? Maybe<bool>.Of(IsGtin(text.Value)) : Maybe<bool>.Undecided(text.State);

    /// <summary>Whether a path is another or begins with it and a slash.</summary>
    public static bool IsUnder(string category, string ancestor) =>
        category.StartsWith(ancestor, StringComparison.Ordinal) && (category.Length == ancestor.Length || category[ancestor.Length] == '/');

    private static bool IsGtin(string text)
    {
        if (text.Length is not (8 or 12 or 13 or 14) || !text.All(char.IsAsciiDigit))
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int weight = i == 0 ? 1 : i % 2 == 1 ? 3 : 1;
            sum += (text[text.Length - 1 - i] - '0') * weight;
        }

        return sum % 10 == 0;
    }

    private static Maybe<bool> Test(Maybe<string> a, Maybe<string> b, Func<string, string, bool> test) =>
        a.IsKnown && b.IsKnown ? Maybe<bool>.Of(test(a.Value, b.Value)) : Maybe<bool>.Undecided(a.State, b.State);
}
