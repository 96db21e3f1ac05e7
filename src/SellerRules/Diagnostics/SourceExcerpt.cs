using System.Text;

namespace SellerRules.Diagnostics;

/// <summary>
/// The part of a source line to show, with where the carets stand below it, counted in cells of a terminal: a wide character takes two, one that
/// joins the character before it takes none, and a tab is shown as one blank so that no terminal's tab stops matter.
/// </summary>
internal sealed record SourceExcerpt(string Line, int CaretColumn, int CaretCount)
{
    private const int MaxCells = 100;
    private const int UnitsBefore = 40;
    private const string Cut = "…";

    /// <summary>The excerpt for a problem; a long line is cut around the carets.</summary>
    public static SourceExcerpt Of(Diagnostic diagnostic)
    {
        string line = diagnostic.SourceLine;
        int start = Math.Min(diagnostic.Column - 1, line.Length);
        int end = Math.Min(start + diagnostic.Length, line.Length);
        bool fits = line.Length <= 2 * MaxCells && Cells(line) <= MaxCells;
        int from = fits ? 0 : FirstShown(line, start);
        int to = from;
        int cells = 0;
        StringBuilder shown = new(from > 0 ? Cut : "");
        foreach (Rune rune in line.AsSpan(from).EnumerateRunes())
        {
            int width = CharacterWidth.Of(rune);
            if (cells + width > MaxCells)
            {
                shown.Append(Cut);
                break;
            }

            cells += width;
            to += rune.Utf16SequenceLength;
            shown.Append(CharacterWidth.IsDisruptive(rune) ? " " : rune.ToString());
        }

        int column = Cells(line.AsSpan(from, Math.Max(0, start - from))) + (from > 0 ? 1 : 0);
        int count = Math.Max(1, Cells(line.AsSpan()[Math.Min(start, to)..Math.Min(end, to)]));
        return new SourceExcerpt(shown.ToString().TrimEnd(), column, count);
    }

    private static int FirstShown(string line, int start)
    {
        int from = Math.Max(0, start - UnitsBefore);
        return from > 0 && char.IsLowSurrogate(line[from]) ? from - 1 : from;
    }

    private static int Cells(ReadOnlySpan<char> text)
    {
        int cells = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            cells += CharacterWidth.Of(rune);
        }

        return cells;
    }
}
