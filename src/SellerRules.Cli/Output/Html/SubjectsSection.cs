namespace SellerRules.Cli.Output.Html;

/// <summary>Every verdict, subject by subject: those with something to say one by one, those that say the same together.</summary>
internal sealed class SubjectsSection : IPageSection
{
    private const int Unfolded = 40;
    private const int InFull = 120;
    private const int Courses = 24;

    private static readonly FindingStatus[] Loud = [FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Running];

    private readonly PageContent _page;
    private readonly SubjectFindings[] _loud;
    private readonly SubjectGroup[] _quiet;
    private readonly HashSet<SubjectFindings> _drawn;
    private readonly int _leftOut;

    /// <summary>Sorts subjects into those that speak for themselves and those that go together.</summary>
    public SubjectsSection(PageContent page)
    {
        _page = page;
        ILookup<bool, (SubjectFindings Subject, IReadOnlyList<Finding> Findings)> subjects =
            page.Subjects.ToLookup(s => s.Findings.Any(finding => Loud.Contains(finding.Status)));
        _loud = [.. subjects[true].Select(s => s.Subject)];
        _quiet = [.. SubjectGroup.Of(subjects[false])];
        Findings = page.Subjects.ToDictionary(s => s.Subject, s => s.Findings);
        SubjectFindings[] withClocks = [.. _loud.Where(subject => Findings[subject].Any(finding => NeedsAttention(finding) && SubjectCourse.IsClock(finding)))];
        _drawn = [.. withClocks.Take(Courses)];
        _leftOut = withClocks.Length - _drawn.Count;
    }

    /// <inheritdoc/>
    public string Id => "subjects";

    /// <inheritdoc/>
    public string Heading => _page.Words.SubjectsHeading;

    /// <inheritdoc/>
    public bool HasContent => _page.Subjects.Count > 0;

    private Dictionary<SubjectFindings, IReadOnlyList<Finding>> Findings { get; }

    /// <inheritdoc/>
    public void Write(Markup html)
    {
        html.Element("p", _page.Words.SubjectsLead);
        if (_drawn.Count > 0)
        {
            html.Element("p", _page.Words.CoursesLead, ("class", "fine"));
        }

        if (_leftOut > 0)
        {
            html.Open("p", ("class", "fine")).Phrase(_page.Words.CoursesLeftOut, h => h.Text(PageWords.Number(_leftOut))).Close();
        }

        foreach ((int i, SubjectFindings subject) in _loud.Index())
        {
            WriteLoud(html, subject, i);
        }

        if (_quiet.Length == 0)
        {
            return;
        }

        html.Element("h3", _page.Words.QuietHeading).Element("p", _page.Words.QuietLead);
        foreach (SubjectGroup group in _quiet)
        {
            WriteQuiet(html, group);
        }
    }

    private static bool NeedsAttention(Finding finding) => finding.Status is FindingStatus.Breached or FindingStatus.AtRisk;

    private void WriteLoud(Markup html, SubjectFindings subject, int place)
    {
        IReadOnlyList<Finding> findings = Findings[subject];
        bool isGrave = findings.Any(NeedsAttention);
        html.Open("details", ("id", _page.AnchorOf(subject)), ("open", isGrave && place < Unfolded ? "open" : null), ("class", "subject")).Open("summary");
        html.Element("b", _page.Words.Named(subject.Subject, subject.Id), ("class", "id"));
        WriteCounts(html, findings);
        html.Close();
        if (_drawn.Contains(subject))
        {
            new SubjectCourse(_page, findings).Write(html);
        }

        if (place < InFull)
        {
            WriteInFull(html, findings.Where(finding => Loud.Contains(finding.Status)));
        }

        // Behind the first few hundred, what calls for nothing is only counted: the page has to stay one that opens.
        WriteRest(html, findings.Where(finding => Loud.Contains(finding.Status) == place >= InFull));
        if (subject.NextChange is { } next)
        {
            html.Open("p", ("class", "fine")).Phrase(_page.Words.NextChange, h => _page.Times.Write(h, next), h => h.Text(_page.Times.Away(next))).Close();
        }

        html.Close();
    }

    private void WriteInFull(Markup html, IEnumerable<Finding> findings)
    {
        html.Open("ul", ("class", "findings"));
        foreach (Finding finding in findings.OrderBy(finding => StatusWord.GravestFirst.IndexOf(finding.Status)))
        {
            FindingLine.Write(html, _page, finding);
        }

        html.Close();
    }

    private void WriteQuiet(Markup html, SubjectGroup group)
    {
        html.Open("details", ("class", "subject")).Open("summary");
        html.Element("b", group.Subjects.Count == 1 ? _page.Words.Named(group.Subject, group.Subjects[0].Id) : _page.Words.Subjects(group.Subject, group.Subjects.Count));
        WriteCounts(html, group.Findings);
        html.Close();
        WriteRest(html, group.Findings);
        foreach (string note in group.Notes)
        {
            html.Element("p", note, ("class", "note"));
        }

        html.Open("p", ("class", "id dense"));
        foreach ((int i, SubjectFindings subject) in group.Subjects.Index())
        {
            html.Text(i == 0 ? string.Empty : _page.Words.Comma).Element("span", subject.Id, ("id", _page.AnchorOf(subject)));
        }

        html.Close().Close();
    }

    private void WriteCounts(Markup html, IReadOnlyList<Finding> findings)
    {
        foreach (FindingStatus status in StatusWord.GravestFirst)
        {
            if (findings.Count(finding => finding.Status == status) is > 0 and int count)
            {
                html.Text(" ").MarkCount(status, count, _page.Words);
            }
        }
    }

    /// <summary>Verdicts in short, a line for each status: what is missing of those that nobody can decide, and what those say that call for something.</summary>
    private void WriteRest(Markup html, IEnumerable<Finding> findings)
    {
        foreach (IGrouping<FindingStatus, Finding> status in findings.GroupBy(finding => finding.Status).OrderBy(group => StatusWord.GravestFirst.IndexOf(group.Key)))
        {
            html.Open("p", ("class", "rest")).Mark(status.Key, _page.Words).Text(" ");
            foreach ((int i, Finding finding) in status.Index())
            {
                html.Text(i == 0 ? string.Empty : _page.Words.Semicolon);
                SubjectLists.Link(html, _page, finding);
                html.Text(finding.Unknown.Count > 0 ? $" ({string.Join(", ", finding.Unknown)})" : Loud.Contains(finding.Status) ? $": {_page.MessageOf(finding)}" : string.Empty);
            }

            html.Close();
        }
    }
}
