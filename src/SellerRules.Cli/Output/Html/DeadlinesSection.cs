using NodaTime;

namespace SellerRules.Cli.Output.Html;

/// <summary>Limits that are near on an axis of time: the day ahead, then two weeks. What is broken and open stands behind the line of as-of.</summary>
internal sealed class DeadlinesSection : IPageSection
{
    private const int Shown = 24;

    private readonly PageContent _page;
    private readonly Entry[] _running;

    /// <summary>Takes the clocks that run, or ran out and weren't stopped.</summary>
    public DeadlinesSection(PageContent page)
    {
        _page = page;
        _running = [.. page.Entries.Where(entry => entry.Finding.Due is not null && IsShown(entry.Finding))];
    }

    /// <inheritdoc/>
    public string Id => "deadlines";

    /// <inheritdoc/>
    public string Heading => _page.Words.DeadlinesHeading;

    /// <inheritdoc/>
    public bool HasContent => _running.Length > 0;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        Instant asOf = _page.Head.AsOf;
        DateTimeZone zone = _page.Times.AxisZone(_running.Select(entry => entry.Finding.Zone));
        html.Open("p").Phrase(_page.Words.DeadlinesLead, h => h.Element("b", zone.Id)).Close();
        TimeAxis day = TimeAxis.NextDay(asOf, zone);
        TimeAxis weeks = TimeAxis.NextWeeks(asOf, zone);
        WritePanel(html, _page.Words.NextDay, day, TimeLane.Of(_running, day.From, day.To));
        WritePanel(html, _page.Words.NextWeeks, weeks, [.. TimeLane.Of(_running, weeks.From, day.From), .. TimeLane.Of(_running, day.To, weeks.To)]);
        if (_running.Count(entry => entry.Finding.Due <= weeks.From) is > 0 and int earlier)
        {
            html.Open("p").Phrase(_page.Words.EarlierDeadlines, h => h.Text(PageWords.Number(earlier))).Close();
        }

        Entry[] later = [.. _running.Where(entry => entry.Finding.Due > weeks.To).OrderBy(entry => entry.Finding.Due)];
        if (later.Length > 0)
        {
            html.Open("p").Phrase(
                _page.Words.LaterDeadlines,
                h => h.Text(PageWords.Number(later.Length)),
                h => _page.Times.Write(h, later[^1].Finding.Due!.Value, later[^1].Finding.Zone)).Close();
        }
    }

    private static bool IsShown(Finding finding) => finding.Status switch
    {
        FindingStatus.Running or FindingStatus.AtRisk => true,
        FindingStatus.Breached => ToDoList.IsOpen(finding),
        _ => false,
    };

    private void WritePanel(Markup html, string heading, TimeAxis axis, IReadOnlyList<TimeLane> lanes)
    {
        if (lanes.Count == 0)
        {
            return;
        }

        html.Element("h3", heading).Open("ol", ("class", "lanes")).Open("li", ("class", "axis"), ("aria-hidden", "true")).Open("span").Close();
        LaneDrawing.WriteScale(html, axis, _page.Head.AsOf, _page.Words);
        html.Close();
        foreach (TimeLane lane in lanes.Take(Shown))
        {
            WriteLane(html, lane, axis);
        }

        html.Close();
        if (lanes.Count > Shown)
        {
            html.Open("details").Element("summary", _page.Words.More(lanes.Count - Shown)).Open("ol", ("class", "lanes"));
            foreach (TimeLane lane in lanes.Skip(Shown))
            {
                WriteLane(html, lane, axis);
            }

            html.Close().Close();
        }
    }

    private void WriteLane(Markup html, TimeLane lane, TimeAxis axis)
    {
        Finding first = lane.First;
        string what = lane.Entries.Count == 1
            ? _page.Words.Named(lane.Entries[0].Subject.Subject, lane.Entries[0].Subject.Id)
            : string.Join(_page.Words.Comma, lane.Entries.CountBy(entry => entry.Subject.Subject).Select(kind => _page.Words.Subjects(kind.Key, kind.Value)));
        html.Open("li").Open("div", ("class", "label"));
        html.Open("span", ("class", StatusMark.ClassOf(first.Status))).Icon(first.Status).Close().Text(" ");
        SubjectLists.Link(html, _page, first);
        html.Open("small").Text($"{what} · ");
        string sentence = first.Kind == RuleKind.Schedule ? _page.Words.ExpectedAt : lane.Entries.Count == 1 ? _page.Words.DueAt : _page.Words.FirstDueAt;
        html.Phrase(sentence, h => _page.Times.Write(h, first.Due!.Value, first.Zone)).Close().Close();
        LaneDrawing.Write(html, lane, axis, _page.Head.AsOf, $"{_page.Words.Status(first.Status)}: {_page.TitleOf(first)}, {what}");
        html.Close();
    }
}
