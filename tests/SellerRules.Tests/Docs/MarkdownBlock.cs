namespace SellerRules.Tests.Docs;

/// <summary>A fenced block of a document: what stands behind the opening fence, and the text.</summary>
internal sealed record MarkdownBlock(string Info, string Text)
{
    /// <summary>All fenced blocks of a document, in order.</summary>
    public static IReadOnlyList<MarkdownBlock> In(string document)
    {
        List<MarkdownBlock> blocks = [];
        string? info = null;
        List<string> lines = [];
        foreach (string line in document.Split('\n'))
        {
            if (!line.StartsWith("```", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (info is null)
            {
                (info, lines) = (line[3..], []);
            }
            else
            {
                blocks.Add(new MarkdownBlock(info, string.Join('\n', lines) + "\n"));
                info = null;
            }
        }

        return blocks;
    }

    /// <summary>The only block with this info.</summary>
    public static string Only(string document, string info) => In(document).Single(b => b.Info == info).Text;
}
