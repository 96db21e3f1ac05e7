using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>The clocks of one subject on an axis of their own. Immutable.</summary>
internal sealed class SubjectCourse
{
    private const int Shown = 10;

    private static readonly FindingStatus[] Drawn = [FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Running, FindingStatus.Met, FindingStatus.Unknown];

    private readonly PageContent _page;
    private readonly Finding[] _clocks;

    /// <summary>Takes the findings that have a start and a limit, those first that began first.</summary>
    public SubjectCourse(PageContent page, IEnumerable<Finding> findings)
    {
        _page = page;
        _clocks = [.. findings.Where(IsClock).OrderBy(finding => finding.From).ThenBy(finding => finding.Due)];
    }

    /// <summary>Whether a finding is a clock that has begun.</summary>
    public static bool IsClock(Finding finding) => finding is { From: not null, Due: not null } && Drawn.Contains(finding.Status);

    /// <summary>Draws the clocks; those that the page has no room for are counted.</summary>
    public void Write(Markup html)
    {
        Instant asOf = _page.Head.AsOf;
        Finding[] shown = [.. _clocks.OrderBy(finding => Array.IndexOf(Drawn, finding.Status)).Take(Shown).OrderBy(finding => finding.From).ThenBy(finding => finding.Due)];
        Instant[] ends = [.. shown.SelectMany(finding => new[] { finding.From, finding.Due, finding.Done }).OfType<Instant>(), asOf];
        TimeAxis axis = TimeAxis.Over(ends.Min(), ends.Max(), _page.Times.AxisZone(shown.Select(finding => finding.Zone)));
        html.Open("ol", ("class", "lanes")).Open("li", ("class", "axis"), ("aria-hidden", "true")).Element("span", axis.Zone.Id, ("class", "fine"));
        LaneDrawing.WriteScale(html, axis, asOf, _page.Words);
        html.Close();
        foreach (Finding finding in shown)
        {
            html.Open("li").Open("div", ("class", "label"));
            html.Open("span", ("class", StatusMark.ClassOf(finding.Status))).Icon(finding.Status).Close().Text(" ").Text(_page.TitleOf(finding)).Close();
            LaneDrawing.WriteClock(html, finding, axis, asOf, $"{_page.Words.Status(finding.Status)}: {_page.TitleOf(finding)}");
            html.Close();
        }

        html.Close();
        if (_clocks.Length > Shown)
        {
            html.Open("p", ("class", "fine")).Phrase(_page.Words.ClocksLeftOut, h => h.Text(PageWords.Number(_clocks.Length - Shown))).Close();
        }
    }
}
