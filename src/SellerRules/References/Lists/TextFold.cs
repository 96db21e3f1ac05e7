using System.Globalization;
using System.Text;

namespace SellerRules.References.Lists;

/// <summary>
/// Makes texts that people read as the same the same: capital and small letters, full and half width, letters with their marks apart or together,
/// any run of blanks, invisible characters. Needs no data of the host, so it folds alike everywhere.
/// </summary>
internal static class TextFold
{
    private const char IdeographicSpace = '\u3000';
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthShift = 0xFEE0;

    /// <summary>The folded text.</summary>
    public static string Of(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char given in text)
        {
            char letter = given is >= FirstFullWidth and <= LastFullWidth ? (char)(given - FullWidthShift) : given;
            if (letter == IdeographicSpace || char.IsWhiteSpace(letter))
            {
                AddBlank(folded);
            }
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.Control))
            {
                AddLetter(folded, char.ToUpperInvariant(letter));
            }
        }

        return folded.Length > 0 && folded[^1] == ' ' ? folded.ToString(0, folded.Length - 1) : folded.ToString();
    }

    private static void AddBlank(StringBuilder folded)
    {
        if (folded.Length > 0 && folded[^1] != ' ')
        {
            folded.Append(' ');
        }
    }

    private static void AddLetter(StringBuilder folded, char letter)
    {
        if (folded.Length > 0 && LetterCompositions.TryCompose(folded[^1], letter, out char both))
        {
            folded[^1] = char.ToUpperInvariant(both);
        }
        else
        {
            folded.Append(letter);
        }
    }
}
