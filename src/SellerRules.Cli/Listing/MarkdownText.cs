using System.Text;
using SellerRules.Cli.Output;

namespace SellerRules.Cli.Listing;

/// <summary>Text that Markdown shows as it is.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]<>|";

    /// <summary>Escapes what would be taken for a mark.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length);
        foreach (char c in PlainText.Of(text))
        {
            if (Marks.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
