using System.Globalization;
using System.Text;

namespace SellerRules.Cli.Output.Html;

/// <summary>
/// Writes elements that are well formed both as HTML and as XML. Everything that isn't an element's name goes through escaping,
/// so that no id, title or message can become markup. Not thread-safe.
/// </summary>
internal sealed class Markup(TextWriter output)
{
    private static readonly HashSet<string> Blocks =
    [
        "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd",
        "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "div", "symbol",
    ];

    private readonly Stack<string> _open = new();

    /// <summary>Opens an element. An attribute whose value is null is left out.</summary>
    public Markup Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        output.Write('>');
        _open.Push(element);
        return this;
    }

    /// <summary>Closes the element that was opened last.</summary>
    public Markup Close()
    {
        string element = _open.Pop();
        output.Write("</");
        output.Write(element);
        output.Write(Blocks.Contains(element) ? ">\n" : ">");
        return this;
    }

    /// <summary>Writes an element that holds nothing and has no end tag.</summary>
    public Markup Void(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        WriteTag(element, attributes);
        output.Write(Blocks.Contains(element) ? " />\n" : " />");
        return this;
    }

    /// <summary>Writes an element that holds a text.</summary>
    public Markup Element(string element, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(element, attributes).Text(text).Close();

    /// <summary>Writes a text.</summary>
    public Markup Text(string text)
    {
        output.Write(Escaped(text));
        return this;
    }

    /// <summary>Writes a sentence whose holes <c>{0}</c>, <c>{1}</c>, … are filled with elements, in the order that the language wants.</summary>
    public Markup Phrase(string sentence, params ReadOnlySpan<Action<Markup>> holes)
    {
        int at = 0;
        while (sentence.IndexOf('{', at) is >= 0 and int open)
        {
            int close = sentence.IndexOf('}', open);
            Text(sentence[at..open]);
            holes[int.Parse(sentence.AsSpan(open + 1, close - open - 1), CultureInfo.InvariantCulture)](this);
            at = close + 1;
        }

        return Text(sentence[at..]);
    }

    /// <summary>Writes text of our own that is markup already: the style sheet.</summary>
    public Markup Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    private void WriteTag(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write('<');
        output.Write(element);
        foreach ((string name, string? value) in attributes)
        {
            if (value is not null)
            {
                output.Write(' ');
                output.Write(name);
                output.Write("=\"");
                output.Write(Escaped(value));
                output.Write('"');
            }
        }
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '"':
                    escaped.Append("&quot;");
                    break;
                case '\n':
                    escaped.Append('\n');
                    break;
                case 0xFFFE or 0xFFFF:
                    escaped.Append('\uFFFD');
                    break;
                default:
                    escaped.Append(PlainText.Of(rune.ToString()));
                    break;
            }
        }

        return escaped.ToString();
    }
}
