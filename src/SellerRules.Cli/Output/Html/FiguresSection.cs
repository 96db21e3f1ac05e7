namespace SellerRules.Cli.Output.Html;

/// <summary>Measures and formulas with their bands: those of weeks, days and months with their trend, the others by subject.</summary>
internal sealed class FiguresSection : IPageSection
{
    private const int Shown = 40;

    private readonly PageContent _page;
    private readonly IReadOnlyList<FigureSeries> _series;

    /// <summary>Takes the figures.</summary>
    public FiguresSection(PageContent page) => (_page, _series) = (page, FigureSeries.Among(page.Entries));

    /// <inheritdoc/>
    public string Id => "figures";

    /// <inheritdoc/>
    public string Heading => _page.Words.FiguresHeading;

    /// <inheritdoc/>
    public bool HasContent => _series.Count > 0;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        // Weeks first: they are what sellers come back for.
        foreach (IGrouping<string, FigureSeries> subject in _series.GroupBy(series => series.Last.Subject.Subject).OrderBy(group => group.Key == "week" ? 0 : 1))
        {
            FigureSeries[] all = [.. subject];
            html.Element("h3", _page.Words.FiguresOf(subject.Key));
            bool isDated = Array.Exists(all, series => series.IsDated);
            WriteTable(html, all.Take(Shown), isDated);
            if (all.Length > Shown)
            {
                html.Open("details").Element("summary", _page.Words.More(all.Length - Shown));
                WriteTable(html, all.Skip(Shown), isDated);
                html.Close();
            }
        }
    }

    private void WriteTable(Markup html, IEnumerable<FigureSeries> series, bool isDated)
    {
        (string Head, bool IsFigure)[] columns = [(_page.Words.Figure, false), (_page.Words.Value, true), (_page.Words.Band, false)];
        (string Head, bool IsFigure)[] trend = [(_page.Words.Change, true), (_page.Words.Trend, false)];
        TableHead.Open(html, "figures", isDated ? [.. columns, .. trend] : columns);
        foreach (FigureSeries one in series)
        {
            WriteRow(html, one, isDated);
        }

        TableHead.Close(html);
    }

    private void WriteRow(Markup html, FigureSeries series, bool isDated)
    {
        Finding last = series.Last.Finding;
        html.Open("tr", ("class", StatusMark.ClassOf(last.Status))).Open("th", ("scope", "row"));
        SubjectLists.Link(html, _page, last);
        if (_page.ShortIdOf(series.Last.Subject) is { Length: > 0 } id)
        {
            html.Open("small").Element("a", id, ("class", "id"), ("href", "#" + _page.AnchorOf(series.Last.Subject))).Close();
        }

        html.Close();
        html.Element("td", FigureText.Spoken(last, _page.Texts), ("class", "figure"), ("title", last.Value is { } exact ? FigureText.Of(exact) : null)).Open("td");
        WriteBand(html, last);
        html.Close();
        if (isDated)
        {
            html.Element("td", ChangeOf(series), ("class", "figure")).Open("td");
            Sparkline.Write(html, series, _page.Words, _page.Texts);
            WriteValues(html, series);
            html.Close();
        }

        html.Close();
    }

    /// <summary>A figure without bands has nothing to be told but its value.</summary>
    private void WriteBand(Markup html, Finding finding)
    {
        if (finding.Band is not null || finding.Status != FindingStatus.Met)
        {
            html.Open("span", ("class", $"mark {StatusMark.ClassOf(finding.Status)}")).Icon(finding.Status).Text(finding.Band ?? _page.Words.Status(finding.Status)).Close();
        }
    }

    private string ChangeOf(FigureSeries series)
    {
        if (!series.IsDated || series.Points.Count < 2)
        {
            return string.Empty;
        }

        return (Sparkline.NumberOf(series.Last.Finding), Sparkline.NumberOf(series.Points[^2].Entry.Finding)) switch
        {
            ({ } now, { } before) when now == before => _page.Words.Unchanged,
            ({ } now, { } before) => $"{(now > before ? "↑" : "↓")} {_page.Words.From(FigureText.Spoken(series.Points[^2].Entry.Finding, _page.Texts))}",
            _ => string.Empty,
        };
    }

    private void WriteValues(Markup html, FigureSeries series)
    {
        if (!series.IsDated || series.Points.Count < 2)
        {
            return;
        }

        html.Open("details").Element("summary", _page.Words.AllValues).Open("ul", ("class", "dense"));
        foreach ((string? date, Entry entry) in series.Points)
        {
            html.Open("li").Text($"{date}: {FigureText.Spoken(entry.Finding, _page.Texts)}");
            html.Text(entry.Finding.Band is { } band ? $" ({band})" : string.Empty).Close();
        }

        html.Close().Close();
    }
}
