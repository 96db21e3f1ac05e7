namespace SellerRules.Cli.Output.Tables;

/// <summary>
/// Wraps plain texts as Spectre wraps them, where every character is as wide as the next: the ordinary case, which then needs none of its machinery. What else there is,
/// is Spectre's.
/// </summary>
internal static class TextWrapping
{
    /// <summary>Whether a text has only characters that are one column wide, and no line of it begins or ends with a blank.</summary>
    public static bool IsNarrow(string text)
    {
        char before = '\n';
        foreach (char c in text)
        {
            bool isNarrow = c == '\n' ? before != ' ' : c is >= ' ' and <= '~' && (c != ' ' || before != '\n');
            if (!isNarrow)
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    /// <summary>The length of the longest line.</summary>
    public static int WidthOf(string text)
    {
        int widest = 0;
        int begin = 0;
        for (int end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', begin))
        {
            widest = Math.Max(widest, end - begin);
            begin = end + 1;
        }

        return Math.Max(widest, text.Length - begin);
    }

    /// <summary>Adds the lines of a text, none longer than a width.</summary>
    public static void AddLines(string text, int width, List<string> lines)
    {
        bool fits = WidthOf(text) <= width;
        foreach (string line in text.Split('\n'))
        {
            if (fits)
            {
                lines.Add(line);
            }
            else
            {
                Wrap(line, width, lines);
            }
        }
    }

    private static void Wrap(string line, int width, List<string> lines)
    {
        int begin = 0;
        int end = 0;
        while (end < line.Length)
        {
            int next = EndOfRun(line, end);
            if (next - begin <= width)
            {
                end = next;
            }
            else if (next - end > width)
            {
                // A word longer than a line begins where it stands, if nothing stands before it, and is cut.
                if (end > begin)
                {
                    lines.Add(line[begin..end]);
                }

                lines.Add(line.Substring(end, width));
                begin = end = end + width;
            }
            else
            {
                lines.Add(line[begin..end]);
                begin = line[end] == ' ' ? next : end;
                end = begin;
            }
        }

        if (end > begin || line.Length == 0)
        {
            lines.Add(line[begin..end]);
        }
    }

    /// <summary>Where the word, or the blanks, that begin at a place end.</summary>
    private static int EndOfRun(string line, int begin)
    {
        int end = begin + 1;
        while (end < line.Length && (line[end] == ' ') == (line[begin] == ' '))
        {
            end++;
        }

        return end;
    }
}
