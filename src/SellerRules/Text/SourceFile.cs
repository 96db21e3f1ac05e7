namespace SellerRules.Text;

/// <summary>A text that was read, with the name to show for it and a map from offsets to lines. Immutable.</summary>
internal sealed class SourceFile
{
    // Found when somebody asks where something stands.
    private int[]? _lineStarts;

    /// <summary>Wraps a decoded text (without a byte order mark).</summary>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>The path as the user gave it, or a name such as <c>(standard input)</c>.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Whether the text is part of the library: it was looked at in full when that was made.</summary>
    public bool IsShipped { get; init; }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>The line and column of an offset; an offset behind the end counts as the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        int[] starts = LineStarts;
        int line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a line (from 1) without its line end.</summary>
    public string LineText(int line)
    {
        int[] starts = LineStarts;
        int start = starts[line - 1];
        int end = line < starts.Length ? starts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (int i = 0; i < text.Length; i++)
        {
            bool crAlone = text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            if (text[i] == '\n' || crAlone)
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
