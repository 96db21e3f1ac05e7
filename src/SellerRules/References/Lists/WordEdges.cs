using System.Globalization;

namespace SellerRules.References.Lists;

/// <summary>Where words begin and end.</summary>
internal static class WordEdges
{
    /// <summary>The scripts that are written without blanks between words, by their ranges of characters.</summary>
    private static readonly (char First, char Last)[] Unspaced =
    [
        ('\u0E00', '\u0EFF'), ('\u1000', '\u109F'), ('\u1100', '\u11FF'), ('\u1780', '\u17FF'), ('\u2E80', '\uA4CF'), ('\uAC00', '\uD7FF'),
        ('\uF900', '\uFAFF'), ('\uFF66', '\uFFDC'),
    ];

    /// <summary>Whether a stretch of a text isn't a piece of a longer word: on neither side does its script run on.</summary>
    public static bool StandsWhole(string text, int start, int length) =>
        (start == 0 || !RunsOn(text[start - 1], text[start])) && (start + length == text.Length || !RunsOn(text[start + length - 1], text[start + length]));

    private static bool RunsOn(char left, char right) => IsOfWord(left) && IsOfWord(right);

    private static bool IsOfWord(char letter) =>
        (char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
        && !Array.Exists(Unspaced, range => letter >= range.First && letter <= range.Last);
}
