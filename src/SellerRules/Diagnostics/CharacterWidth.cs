using System.Globalization;
using System.Text;

namespace SellerRules.Diagnostics;

/// <summary>How many cells of a terminal a character takes.</summary>
internal static class CharacterWidth
{
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Two for East Asian wide and full-width characters and emoji, none for marks that join the character before, else one.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < Wide[0].First)
        {
            return IsJoining(rune) ? 0 : 1;
        }

        foreach ((int first, int last) in Wide)
        {
            if (rune.Value >= first && rune.Value <= last)
            {
                return 2;
            }
        }

        return IsJoining(rune) ? 0 : 1;
    }

    /// <summary>Whether a character would move the cursor or turn the direction of writing, so that a line no longer shows what it holds.</summary>
    public static bool IsDisruptive(Rune rune) => rune.Value is < ' ' or (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static bool IsJoining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark || rune.Value is 0x200B or 0x200D or 0xFEFF;
}
