using NodaTime;
using NodaTime.Text;

namespace SellerRules.Cli.Output.Explanations;

/// <summary>Verdicts along time as lines of text: a bar for each rule, an axis under them.</summary>
internal sealed class TimelineBars(Instant from, Instant to, IReadOnlyList<(Instant From, IReadOnlyList<Finding> Findings)> pieces)
{
    private const int Width = 50;

    private static readonly OffsetDateTimePattern End = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<+HH:mm>");

    private static readonly (FindingStatus Status, char Mark)[] Marks =
    [
        (FindingStatus.Waiting, '·'), (FindingStatus.Running, '─'), (FindingStatus.AtRisk, '!'), (FindingStatus.Met, '═'), (FindingStatus.Breached, '█'), (FindingStatus.Unknown, '?'),
    ];

    /// <summary>The lines.</summary>
    public IEnumerable<string> Draw(IReadOnlyList<string> rules, Instant asOf, DateTimeZone zone, ExplanationWords words)
    {
        string[] names = [.. rules.Select(rule => rule[(rule.LastIndexOf('/') + 1)..])];
        int column = names.Append(string.Empty).Max(name => name.Length) + 1;
        for (int i = 0; i < rules.Count; i++)
        {
            yield return names[i].PadRight(column) + Bar(rules[i]);
        }

        string mark = $"▲ {words.AsOf} {Text(asOf, zone)}";
        int at = Column(asOf);
        yield return new string(' ', column) + (at + mark.Length <= Width ? mark.PadLeft(at + mark.Length) : $"{words.AsOf} {Text(asOf, zone)} ▲".PadLeft(at + 1));
        string begin = Text(from, zone);
        string end = Text(to, zone);
        yield return new string(' ', column) + begin + end.PadLeft(Width - begin.Length);
        HashSet<FindingStatus> drawn = [.. pieces.SelectMany(p => p.Findings).Where(f => rules.Contains(f.Rule)).Select(f => f.Status)];
        yield return new string(' ', column) + string.Join("  ", Marks.Where(m => drawn.Contains(m.Status)).Select(m => $"{m.Mark} {words.Status(m.Status)}"));
    }

    // A cell shows what holds in its middle.
    private string Bar(string rule)
    {
        char[] cells = new char[Width];
        for (int cell = 0; cell < Width; cell++)
        {
            Instant middle = from + ((to - from) * ((cell + 0.5) / Width));
            IReadOnlyList<Finding> findings = pieces.LastOrDefault(p => p.From <= middle, pieces[0]).Findings;
            FindingStatus status = findings.First(f => f.Rule == rule).Status;
            cells[cell] = Array.Find(Marks, m => m.Status == status) is { Mark: not '\0' and var mark } ? mark : ' ';
        }

        return new string(cells);
    }

    private int Column(Instant instant) => (int)Math.Clamp((instant - from) / (to - from) * Width, 0, Width - 1);

    private static string Text(Instant instant, DateTimeZone zone) => End.Format(instant.InZone(zone).ToOffsetDateTime());
}
