namespace SellerRules.Cli.Output.Html;

/// <summary>The page as a whole: one file that needs no network and no script.</summary>
internal sealed class HtmlPage(PageContent page)
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'";

    private const int MostNamed = 3;

    private readonly PageWords _words = page.Words;

    private readonly IPageSection[] _sections =
    [
        new SummarySection(page), new ToDoSection(page), new DeadlinesSection(page), new PointsSection(page), new FiguresSection(page),
        new UnknownSection(page), new RejectedSection(page), new SubjectsSection(page), new RulesSection(page),
    ];

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output)
    {
        Markup html = new(output);
        string title = TitleOf();
        output.Write("<!DOCTYPE html>\n");
        html.Open("html", ("lang", _words.Language)).Open("head").Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Element("title", $"{title} · {page.Times.Of(page.Head.AsOf)}").Open("style").Raw(StyleSheet.Text).Close().Close();
        html.Open("body");
        StatusMark.WriteShapes(html);
        html.Element("a", _words.SkipToContent, ("class", "skip"), ("href", "#main"));
        WriteHeader(html, title);
        html.Open("main", ("id", "main"));
        foreach (IPageSection section in _sections.Where(section => section.HasContent))
        {
            html.Open("section", ("id", section.Id), ("aria-labelledby", $"h-{section.Id}")).Element("h2", section.Heading, ("id", $"h-{section.Id}"));
            section.Write(html);
            html.Close();
        }

        html.Close();
        new PageFooter(page).Write(html);
        html.Close().Close();
    }

    private void WriteHeader(Markup html, string title)
    {
        html.Open("header").Element("p", _words.Report, ("class", "kicker")).Element("h1", title);
        html.Open("p", ("class", "asof")).Phrase(_words.AsOf, h => page.Times.Write(h, page.Head.AsOf)).Close();
        html.Element("p", _words.Lead(page.End.Summary), ("class", "lead")).Open("p");
        if (page.End.NextChange is { } next)
        {
            html.Phrase(_words.NextChange, h => page.Times.Write(h, next), h => h.Text(page.Times.Away(next)));
        }
        else
        {
            html.Text(_words.NoNextChange);
        }

        html.Close();
        if (page.Only is { } only)
        {
            string shown = string.Join(_words.Comma, StatusWord.GravestFirst.Where(only.Statuses.Contains).Select(_words.Status));
            html.Open("p", ("class", "only")).Phrase(_words.OnlyShown, h => h.Element("b", shown)).Close();
        }

        html.Open("nav", ("aria-label", _words.Contents)).Open("ul");
        foreach (IPageSection section in _sections.Where(section => section.HasContent))
        {
            html.Open("li").Element("a", section.Heading, ("href", $"#{section.Id}")).Close();
        }

        html.Close().Close().Close();
    }

    private string TitleOf() => page.Stores.Count switch
    {
        0 => _words.NoStore,
        <= MostNamed => string.Join(_words.Comma, page.Stores),
        _ => string.Join(_words.Comma, page.Stores.Take(MostNamed)) + " …",
    };
}
