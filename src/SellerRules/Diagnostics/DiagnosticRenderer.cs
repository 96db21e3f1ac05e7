using System.Globalization;
using System.Text;

namespace SellerRules.Diagnostics;

/// <summary>Writes problems as text: for people, one line each for tools, or JSON. The same text everywhere; colours are not its business.</summary>
internal static class DiagnosticRenderer
{
    private const string Indent = "    ";

    /// <summary>
    /// Each problem with its place, code and message, its source line with carets under the exact words, and the help. Lines end with a line feed.
    /// </summary>
    public static string Human(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(HumanOne));

    /// <summary>One line for each problem: <c>file:line:column: error SR0101: message; help</c>.</summary>
    public static string Plain(IEnumerable<Diagnostic> diagnostics)
    {
        StringBuilder text = new();
        foreach (Diagnostic d in diagnostics)
        {
            text.Append(Heading(d)).Append(d.Help is null ? "" : "; " + Visible(d.Help)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A JSON list with an object for each problem, with the members of <see cref="Diagnostic"/>; a very long source line is null.</summary>
    public static string Json(IEnumerable<Diagnostic> diagnostics) => DiagnosticJson.Write(diagnostics);

    private static string HumanOne(Diagnostic d)
    {
        StringBuilder text = new(Heading(d));
        text.Append('\n');
        if (d.SourceLine.Length > 0)
        {
            SourceExcerpt excerpt = SourceExcerpt.Of(d);
            text.Append(Indent).Append(excerpt.Line).Append('\n');
            text.Append(Indent).Append(' ', excerpt.CaretColumn).Append('^', excerpt.CaretCount).Append('\n');
        }

        if (d.Help is not null)
        {
            text.Append(Indent).Append("help: ").Append(Visible(d.Help)).Append('\n');
        }

        return text.ToString();
    }

    private static string Heading(Diagnostic d)
    {
        string severity = d.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"{Visible(d.File)}:{d.Line}:{d.Column}: {severity} {d.Code}: {Visible(d.Message)}");
    }

    /// <summary>Messages quote what files hold; a control character in it must neither move the terminal's cursor nor break a line.</summary>
    private static string Visible(string text)
    {
        StringBuilder visible = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            visible.Append(CharacterWidth.IsDisruptive(rune) ? "\\u" + rune.Value.ToString("x4", CultureInfo.InvariantCulture) : rune.ToString());
        }

        return visible.ToString();
    }
}
