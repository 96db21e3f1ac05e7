namespace SellerRules.Cli.Output.Html;

/// <summary>What to do first: what can still be kept or mended, and by when; then what can't.</summary>
internal sealed class ToDoSection(PageContent page) : IPageSection
{
    private readonly ToDoList _list = new(page);

    /// <inheritdoc/>
    public string Id => "todo";

    /// <inheritdoc/>
    public string Heading => page.Words.ToDoHeading;

    /// <inheritdoc/>
    public bool HasContent => true;

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        if (_list.Of(Urgency.Now).Count + _list.Of(Urgency.Next).Count == 0)
        {
            html.Element("p", page.End.Summary.ContainsKey(FindingStatus.Unknown) ? page.Words.NothingKnownToDo : page.Words.NothingToDo);
        }

        WriteCards(html, page.Words.NowHeading, Urgency.Now);
        WriteCards(html, page.Words.NextHeading, Urgency.Next);
        WriteCards(html, page.Words.PlatformHeading, Urgency.Platform);
        WriteCards(html, page.Words.OverHeading, Urgency.Over);
    }

    private void WriteCards(Markup html, string heading, Urgency urgency)
    {
        IReadOnlyList<ToDoGroup> groups = _list.Of(urgency);
        if (groups.Count == 0)
        {
            return;
        }

        html.Element("h3", heading).Open("ol", ("class", urgency == Urgency.Now ? "cards" : "cards small"));
        foreach (ToDoGroup group in groups)
        {
            WriteCard(html, group);
        }

        html.Close();
    }

    private void WriteCard(Markup html, ToDoGroup group)
    {
        html.Open("li", ("class", $"card {StatusMark.ClassOf(group.First.Status)}"));
        html.Open("p", ("class", "tags")).Mark(group.First.Status, page.Words).Element("span", page.Words.Severity(group.First.Severity), ("class", "severity")).Close();
        html.Open("h4");
        SubjectLists.Link(html, page, group.First);
        html.Close();
        html.Open("p", ("class", "when"));
        WriteWhen(html, group);
        html.Close();
        WriteCost(html, group);
        SubjectLists.Write(html, page, group.Entries, (entry, inFull) => WriteSubject(html, entry, inFull));
        html.Close();
    }

    private void WriteWhen(Markup html, ToDoGroup group)
    {
        PageWords words = page.Words;
        bool several = group.Entries.Count > 1;
        string sentence = group.Urgency switch
        {
            Urgency.Over => several ? words.BrokenBetween : words.BrokenOn,
            Urgency.Platform when group.First.Status == FindingStatus.AtRisk => words.PlatformBy,
            Urgency.Platform => words.PlatformLate,
            _ when group.When is null && group.First.Status == FindingStatus.AtRisk => words.BeforeItCounts,
            _ when group.When is null => SubjectDate.Of(group.Entries[0].Subject) is null ? words.MendNow : words.LookInto,
            _ when group.First.Status == FindingStatus.Breached => several ? words.StillOpenFirst : words.StillOpen,
            _ => several ? words.ActByFirst : words.ActBy,
        };
        html.Phrase(
            sentence,
            h => WriteTime(h, group.First),
            h => h.Text(group.When is { } when ? page.Times.Away(when) : string.Empty),
            h => h.Text(PageWords.Number(group.Entries.Count)),
            h => WriteTime(h, group.Entries[^1].Finding));
    }

    private void WriteCost(Markup html, ToDoGroup group)
    {
        List<string> costs = [];
        if (group.Points > 0)
        {
            costs.Add(group.First.Status == FindingStatus.Breached ? page.Words.PointsEach(FigureText.Of(group.Points)) : page.Words.PointsAtStake(FigureText.Of(group.Points)));
        }

        costs.AddRange(group.Entries.Select(entry => entry.Finding.Action).OfType<string>().Distinct().Select(page.Words.Measure));
        if (costs.Count > 0)
        {
            html.Element("p", string.Join(page.Words.Comma, costs), ("class", "cost"));
        }
    }

    private void WriteSubject(Markup html, Entry entry, bool inFull)
    {
        SubjectLists.Link(html, page, entry.Subject);
        html.Text(" ");
        if (inFull)
        {
            html.Element("span", page.MessageOf(entry.Finding), ("class", "message"));
        }
        else if (ToDoGroup.WhenOf(entry.Finding) is not null)
        {
            WriteTime(html, entry.Finding);
        }
    }

    private void WriteTime(Markup html, Finding finding)
    {
        if (ToDoGroup.WhenOf(finding) is { } when)
        {
            page.Times.Write(html, when, finding.Zone);
        }
    }
}
