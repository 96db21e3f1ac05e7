namespace SellerRules.Cli.Output.Html;

/// <summary>Records that couldn't be read: nothing is dropped in silence.</summary>
internal sealed class RejectedSection(PageContent page) : IPageSection
{
    /// <inheritdoc/>
    public string Id => "rejected";

    /// <inheritdoc/>
    public string Heading => page.Words.RejectedHeading;

    /// <inheritdoc/>
    public bool HasContent => page.Rejected.Count > 0;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        TableHead.Open(html, "stack", (page.Words.Place, false), (page.Words.Subject, false), (page.Words.Reason, false));
        foreach (Rejection rejection in page.Rejected)
        {
            html.Open("tr").Element("th", $"{rejection.File}:{rejection.Line}:{rejection.Column}", ("scope", "row"), ("class", "id"));
            html.Element("td", rejection.Subject is { } subject ? page.Words.Named(subject, string.Empty).TrimEnd() : string.Empty);
            html.Open("td").Element("span", rejection.Reason, ("lang", "en")).Text(" ").Element("code", rejection.Code).Close().Close();
        }

        TableHead.Close(html);
    }
}
