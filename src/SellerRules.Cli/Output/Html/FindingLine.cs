using NodaTime;
using SellerRules.Cli.Output.Explanations;

namespace SellerRules.Cli.Output.Html;

/// <summary>A finding in full: what it says, its clock, what it costs, its source, its notes.</summary>
internal static class FindingLine
{
    /// <summary>Writes it as a member of a list.</summary>
    public static void Write(Markup html, PageContent page, Finding finding)
    {
        html.Open("li", ("class", StatusMark.ClassOf(finding.Status))).Mark(finding.Status, page.Words).Text(" ");
        SubjectLists.Link(html, page, finding);
        html.Element("p", page.MessageOf(finding), ("class", "message")).Open("p", ("class", "fine"));
        WriteTime(html, page, page.Words.FromAt, finding.From, finding);
        WriteTime(html, page, finding.Kind == RuleKind.Schedule ? page.Words.ExpectedAt : page.Words.DueAt, finding.Due, finding);
        WriteTime(html, page, page.Words.DoneAt, finding.Done, finding);
        WriteTime(html, page, page.Words.BrokenAt, finding.OccurredAt, finding);
        if (finding.Value is not null)
        {
            html.Element("span", page.Words.ValueOf(FigureText.Spoken(finding, page.Texts), finding.Band));
        }

        if (finding.Status == FindingStatus.Breached && page.PointsOf(finding) is { } points)
        {
            html.Element("span", page.Words.PointsEach(FigureText.Of(points)));
        }

        if (finding.Action is { } action)
        {
            html.Element("span", page.Words.Measure(action));
        }

        html.Element("span", page.Words.SourceOf(finding.Source.Document, finding.Source.Clause)).Close();
        foreach (string note in finding.Notes.Select(note => note.Text).Distinct())
        {
            html.Element("p", note, ("class", "note"));
        }

        WriteSteps(html, page, finding);
        html.Close();
    }

    /// <summary>How it came about, folded away. What the line says already isn't said again.</summary>
    private static void WriteSteps(Markup html, PageContent page, Finding finding)
    {
        ExplanationWords words = ExplanationWords.For(page.Texts.Language);
        html.Open("details").Element("summary", page.Words.HowItCame).Open("dl", ("class", "steps"));
        foreach (ExplanationStep step in finding.Explain(page.Texts.Language, page.Texts.DisplayZone).Steps.Where(step => step.Part is not (ExplanationPart.Note or ExplanationPart.Source)))
        {
            html.Open("div").Element("dt", words.Part(step.Part)).Element("dd", step.Text).Close();
        }

        html.Close().Close();
    }

    private static void WriteTime(Markup html, PageContent page, string sentence, Instant? instant, Finding finding)
    {
        if (instant is { } known)
        {
            html.Open("span").Phrase(sentence, h => page.Times.Write(h, known, finding.Zone)).Close();
        }
    }
}
