namespace SellerRules.Cli.Output.Html;

/// <summary>The rules that judged, with where they come from and how they were read.</summary>
internal sealed class RulesSection : IPageSection
{
    private readonly PageContent _page;
    private readonly ILookup<string, Finding> _findings;

    /// <summary>Counts what each rule said.</summary>
    public RulesSection(PageContent page) => (_page, _findings) = (page, page.Entries.ToLookup(entry => entry.Finding.Rule, entry => entry.Finding));

    /// <inheritdoc/>
    public string Id => "rules";

    /// <inheritdoc/>
    public string Heading => _page.Words.RulesHeading;

    /// <inheritdoc/>
    public bool HasContent => _findings.Count > 0;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        html.Element("p", _page.Words.RulesLead);
        foreach (RuleSetInfo set in _page.RuleSets)
        {
            RuleInfo[] spoke = [.. set.Rules.Where(rule => _findings.Contains(rule.Id))];
            if (spoke.Length > 0)
            {
                html.Open("h3").Text(TitleText.Of(set.Titles, _page.Texts.Language)).Text(" ").Element("small", $"{set.Id} · {set.Zone}").Close().Open("ul", ("class", "rules"));
                foreach (RuleInfo rule in spoke)
                {
                    Write(html, rule);
                }

                html.Close();
            }
        }

        int silent = _page.Rules.Values.Count(rule => !_findings.Contains(rule.Id));
        if (silent > 0)
        {
            html.Element("p", _page.Words.SilentRules(silent), ("class", "fine"));
        }
    }

    private void Write(Markup html, RuleInfo rule)
    {
        html.Open("li", ("id", _page.AnchorOf(rule.Id))).Open("h4").Text(TitleText.Of(rule.Titles, _page.Texts.Language)).Close();
        html.Open("p", ("class", "counts"));
        foreach (IGrouping<FindingStatus, Finding> status in _findings[rule.Id].GroupBy(finding => finding.Status).OrderBy(group => StatusWord.GravestFirst.IndexOf(group.Key)))
        {
            html.MarkCount(status.Key, status.Count(), _page.Words).Text(" ");
        }

        html.Close().Open("p", ("class", "fine")).Element("code", rule.Id).Element("span", _page.Words.Kind(rule.Kind)).Element("span", _page.Words.Severity(rule.Severity));
        html.Open("span").Text(_page.Words.SourceOf(rule.Source.Document, rule.Source.Clause)).Text(rule.Source.Section is { } section ? _page.Words.Comma + section : string.Empty).Close();
        if (rule.Source.Url is { } url)
        {
            html.Element("a", url, ("href", url), ("rel", "noreferrer"));
        }

        html.Close();
        if (rule.Source.Interpretation is { } interpretation)
        {
            html.Open("p", ("class", "reading")).Element("b", _page.Words.ReadAs).Text(" ").Element("span", interpretation, ("lang", "en")).Close();
        }

        html.Close();
    }
}
