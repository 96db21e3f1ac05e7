namespace SellerRules.Cli.Output.Html;

/// <summary>What had a part in the verdicts, so that anyone can get the same page again.</summary>
internal sealed class PageFooter(PageContent page)
{
    /// <summary>Writes the footer.</summary>
    public void Write(Markup html)
    {
        html.Open("footer").Element("h2", page.Words.VersionsHeading).Open("dl");
        Row(html, page.Words.AsOfWord, JsonValues.Of(page.Head.AsOf));
        Row(html, page.Words.Engine, EngineVersion.Text);
        Row(html, page.Words.TimeZoneData, page.Head.Tzdb);
        Row(html, page.Words.Facts, page.End.FactsHash ?? "–");
        html.Close();
        Files(html, page.Words.RuleSets, page.Head.RuleSets);
        Files(html, page.Words.References, [.. page.Head.Calendars, .. page.Head.References]);
        html.Element("p", page.Words.NoAdvice).Close();
    }

    private static void Row(Markup html, string term, string value) =>
        html.Open("div").Element("dt", term).Open("dd").Element("code", value).Close().Close();

    private static void Files(Markup html, string heading, IReadOnlyList<VersionedName> files)
    {
        html.Open("details").Element("summary", heading).Open("dl");
        foreach (VersionedName file in files)
        {
            Row(html, file.Id, file.Version);
        }

        html.Close().Close();
    }
}
