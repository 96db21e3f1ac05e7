using System.Text;

namespace SellerRules.Cli.Output.Tables;

/// <summary>Lays a table out as Spectre does, where all its texts are narrow: the same columns, the same lines.</summary>
internal static class TextTableLayout
{
    private const char Rule = '─';

    /// <summary>The columns beside a cell's text: a blank on either side, and one between cells and at both ends.</summary>
    private const int Blanks = 3;

    /// <summary>Whether a table has only texts that are laid out here.</summary>
    public static bool CanLayOut(TextTable table)
    {
        foreach (TextPart[][] row in table.Rows)
        {
            foreach (TextPart[] cell in row)
            {
                if (!Array.TrueForAll(cell, part => TextWrapping.IsNarrow(part.Text)))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>The lines of a table no wider than a console, without blanks at their ends.</summary>
    public static List<string> LinesOf(TextTable table, int width)
    {
        int[] widths = WidthsOf(table, width);
        List<string> lines = [];
        AddRow([.. table.Heads.Select(head => new[] { new TextPart(head) })], widths, lines);
        lines.Add(new string(Rule, SumOf(widths) + (widths.Length * Blanks) + 1));
        foreach (TextPart[][] row in table.Rows)
        {
            AddRow(row, widths, lines);
        }

        return lines;
    }

    private static void AddRow(TextPart[][] cells, int[] widths, List<string> lines)
    {
        List<string>[] columns = new List<string>[cells.Length];
        int height = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            columns[i] = [];
            foreach (TextPart part in cells[i])
            {
                TextWrapping.AddLines(part.Text, widths[i], columns[i]);
            }

            height = Math.Max(height, columns[i].Count);
        }

        StringBuilder line = new();
        for (int row = 0; row < height; row++)
        {
            line.Clear();
            for (int i = 0; i < columns.Length; i++)
            {
                string text = row < columns[i].Count ? columns[i][row] : string.Empty;
                line.Append("  ").Append(text).Append(' ', widths[i] - text.Length + Blanks - 2);
            }

            lines.Add(line.ToString().TrimEnd());
        }
    }

    /// <summary>As wide as its widest line each, the widest cut down until all of them fit.</summary>
    private static int[] WidthsOf(TextTable table, int width)
    {
        int[] widths = [.. table.Heads.Select(head => head.Length)];
        foreach (TextPart[][] row in table.Rows)
        {
            for (int i = 0; i < widths.Length; i++)
            {
                foreach (TextPart part in row[i])
                {
                    widths[i] = Math.Max(widths[i], TextWrapping.WidthOf(part.Text));
                }
            }
        }

        Narrow(widths, width - (widths.Length * Blanks) - 1);
        return widths;
    }

    private static void Narrow(int[] widths, int most)
    {
        for (int excess = SumOf(widths) - most; excess > 0;)
        {
            int widest = 0;
            int next = 0;
            int parts = 0;
            foreach (int width in widths)
            {
                widest = Math.Max(widest, width);
            }

            foreach (int width in widths)
            {
                next = width < widest ? Math.Max(next, width) : next;
                parts += width == widest ? 1 : 0;
            }

            int step = parts == widths.Length ? excess : Math.Min(excess, widest - next);
            int left = excess - Reduce(widths, widest, parts, step, excess);
            if (left == excess)
            {
                return;
            }

            excess = left;
        }
    }

    /// <summary>Takes columns off those of a width, in equal parts, from each no more than a step; tells how many.</summary>
    private static int Reduce(int[] widths, int width, int parts, int step, int excess)
    {
        int left = excess;
        for (int i = 0; i < widths.Length; i++)
        {
            if (widths[i] == width)
            {
                int taken = Math.Min(step, left / parts);
                widths[i] -= taken;
                left -= taken;
                parts--;
            }
        }

        return excess - left;
    }

    private static int SumOf(int[] widths)
    {
        int sum = 0;
        foreach (int width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
