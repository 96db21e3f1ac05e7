using System.Globalization;

namespace SellerRules.Cli.Output.Html;

/// <summary>The store in numbers: verdicts by status, and what was judged.</summary>
internal sealed class SummarySection(PageContent page) : IPageSection
{
    /// <inheritdoc/>
    public string Id => "summary";

    /// <inheritdoc/>
    public string Heading => page.Words.SummaryHeading;

    /// <inheritdoc/>
    public bool HasContent => true;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        int total = page.End.Summary.Values.Sum();
        if (total == 0)
        {
            html.Element("p", page.Words.NothingJudged);
            return;
        }

        WriteBar(html, total);
        html.Open("ul", ("class", "tiles"));
        foreach (FindingStatus status in StatusWord.GravestFirst)
        {
            int count = page.End.Summary.GetValueOrDefault(status);
            html.Open("li", ("class", $"{StatusMark.ClassOf(status)}{(count == 0 ? " none" : string.Empty)}"))
                .Element("span", PageWords.Number(count), ("class", "number"))
                .Mark(status, page.Words)
                .Close();
        }

        html.Close();
        WriteSubjects(html);
        WriteStoreFigures(html);
    }

    /// <summary>The shares of the statuses as a bar; the tiles below give the numbers.</summary>
    private void WriteBar(Markup html, int total)
    {
        html.Open("svg", ("class", "share"), ("width", "100%"), ("height", "10"), ("role", "img"), ("aria-label", page.Words.Lead(page.End.Summary)));
        decimal x = 0;
        foreach (FindingStatus status in StatusWord.GravestFirst.Where(page.End.Summary.ContainsKey))
        {
            decimal width = 100m * page.End.Summary[status] / total;
            html.Open("rect", ("class", StatusMark.ClassOf(status)), ("x", Percent(x)), ("width", Percent(width)), ("height", "10")).Close();
            x += width;
        }

        html.Close();
    }

    private void WriteSubjects(Markup html)
    {
        string kinds = string.Join(page.Words.Comma, page.Subjects.CountBy(s => s.Subject.Subject).Select(kind => page.Words.Subjects(kind.Key, kind.Value)));
        html.Open("p", ("class", "judged")).Phrase(page.Words.Judged, h => h.Text(kinds)).Close();
    }

    /// <summary>What formulas say of the store itself.</summary>
    private void WriteStoreFigures(Markup html)
    {
        Entry[] figures = [.. page.Entries.Where(entry => entry.Subject.Subject == "store" && entry.Finding.Kind == RuleKind.Formula && entry.Finding.Value is not null)];
        if (figures.Length == 0)
        {
            return;
        }

        html.Open("dl", ("class", "store"));
        foreach (Entry entry in figures)
        {
            html.Open("div").Open("dt");
            SubjectLists.Link(html, page, entry.Finding);
            html.Close().Element("dd", FigureText.Spoken(entry.Finding, page.Texts)).Close();
        }

        html.Close();
    }

    private static string Percent(decimal share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.###}%");
}
