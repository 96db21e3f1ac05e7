namespace SellerRules.Cli.Output.Html;

/// <summary>What can't be judged, by the facts that would decide it: the fact that settles most stands first.</summary>
internal sealed class UnknownSection : IPageSection
{
    private readonly PageContent _page;
    private readonly IGrouping<string, Entry>[] _groups;

    /// <summary>Takes the findings that nobody can decide.</summary>
    public UnknownSection(PageContent page)
    {
        _page = page;
        _groups =
        [
            .. page.Entries.Where(entry => entry.Finding.Status == FindingStatus.Unknown)
                .GroupBy(entry => string.Join(", ", entry.Finding.Unknown))
                .OrderByDescending(group => group.Count())
                .ThenBy(group => group.Key, StringComparer.Ordinal),
        ];
    }

    /// <inheritdoc/>
    public string Id => "unknown";

    /// <inheritdoc/>
    public string Heading => _page.Words.UnknownHeading;

    /// <inheritdoc/>
    public bool HasContent => _groups.Length > 0;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        html.Element("p", _page.Words.UnknownLead);
        TableHead.Open(html, "stack", (_page.Words.Missing, false), (_page.Words.Verdicts, true), (_page.Words.Decides, false));
        foreach (IGrouping<string, Entry> group in _groups)
        {
            WriteRow(html, [.. group]);
        }

        TableHead.Close(html);
    }

    private void WriteRow(Markup html, Entry[] entries)
    {
        html.Open("tr").Open("th", ("scope", "row"));
        foreach ((int i, string fact) in entries[0].Finding.Unknown.Index())
        {
            html.Text(i == 0 ? string.Empty : _page.Words.Comma).Element("code", fact);
        }

        html.Close().Element("td", PageWords.Number(entries.Length), ("class", "figure"), ("data-label", _page.Words.Verdicts)).Open("td").Open("ul", ("class", "plain"));
        foreach (IGrouping<string, Entry> rule in entries.GroupBy(entry => entry.Finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            Entry[] found = [.. rule];
            html.Open("li");
            SubjectLists.Link(html, _page, found[0].Finding);
            html.Open("small").Text(string.Join(_page.Words.Comma, found.CountBy(entry => entry.Subject.Subject).Select(kind => _page.Words.Subjects(kind.Key, kind.Value))));
            html.Text(found.Length <= 3 ? $": {string.Join(_page.Words.Comma, found.Select(entry => entry.Subject.Id))}" : string.Empty).Close().Close();
        }

        html.Close().Close().Close();
    }
}
