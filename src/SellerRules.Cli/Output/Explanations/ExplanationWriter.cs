using NodaTime;
using Spectre.Console;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Output.Explanations;

/// <summary>Writes explanations for people: a paragraph a finding, and the subject's verdicts drawn along time.</summary>
internal sealed class ExplanationWriter(PlainConsole console, TextChoice texts, Instant asOf)
{
    private readonly ExplanationWords _words = ExplanationWords.For(texts.Language);

    /// <summary>The findings on a subject; those that don't apply are only named, unless they were asked for.</summary>
    public void Write(SubjectFindings subject, IReadOnlyList<Finding> findings, bool isAskedFor)
    {
        console.Line(PlainText.Of($"{subject.Subject} {subject.Id}"), new Style(decoration: Decoration.Bold));
        foreach (Finding finding in findings.Where(f => isAskedFor || f.Status != FindingStatus.NotApplicable).OrderBy(f => StatusWord.GravestFirst.IndexOf(f.Status)))
        {
            console.Gap();
            console.Line(PlainText.Of($"{_words.Status(finding.Status)} · {finding.Title(texts.Language)} ({finding.Rule})"), StyleOf(finding.Status));
            console.Line("  " + PlainText.Of(finding.Message(texts.Language, texts.DisplayZone)));
            Grid grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn();
            foreach (ExplanationStep step in finding.Explain(texts.Language, texts.DisplayZone).Steps)
            {
                grid.AddRow(new Styled(_words.Part(step.Part), new Style(decoration: Decoration.Dim)), new Styled(PlainText.Of(step.Text)));
            }

            console.Write(grid);
        }

        Finding[] beside = isAskedFor ? [] : [.. findings.Where(f => f.Status == FindingStatus.NotApplicable)];
        if (beside.Length > 0)
        {
            console.Gap();
            console.Line($"{_words.Status(FindingStatus.NotApplicable)}: {string.Join(", ", beside.Select(f => f.Rule))}");
        }

        console.Gap();
    }

    /// <summary>The verdicts along time, from a little before the first instant that the findings name to a little behind the last.</summary>
    public void WriteTimeline(IReadOnlyList<Finding> findings, Func<Instant, Instant, IEnumerable<(Instant From, IReadOnlyList<Finding> Findings)>> pieces)
    {
        Instant[] named = [.. findings.SelectMany(f => (Instant?[])[f.From, f.Due, f.Done, f.OccurredAt]).OfType<Instant>().Append(asOf).Order()];
        if (named.Length < 2 || named[^1] == named[0])
        {
            return;
        }

        Duration margin = (named[^1] - named[0]) / 20;
        (Instant from, Instant to) = (named[0] - margin, named[^1] + margin);
        TimelineBars bars = new(from, to, [.. pieces(from, to)]);
        DateTimeZone zone = texts.DisplayZone ?? findings[0].Zone;
        foreach (string line in bars.Draw([.. findings.Where(f => f.Status != FindingStatus.NotApplicable).Select(f => f.Rule)], asOf, zone, _words))
        {
            console.Line(line);
        }

        console.Gap();
    }

    private static Style? StyleOf(FindingStatus status) => status switch
    {
        FindingStatus.Breached => new Style(Color.Red, decoration: Decoration.Bold),
        FindingStatus.AtRisk => new Style(Color.Yellow),
        FindingStatus.Met => new Style(Color.Green),
        _ => null,
    };
}
