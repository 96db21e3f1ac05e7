using System.Globalization;
using SellerRules.Cli.Arguments;
using Spectre.Console;
using Spectre.Console.Rendering;
using Styled = Spectre.Console.Text;

namespace SellerRules.Cli.Output;

/// <summary>
/// Writes a report for people: what isn't fine row by row, what can't be decided counted by rule, the rest in numbers.
/// Gathers rows until the end, because a table's columns fit their contents.
/// </summary>
internal sealed class TableReportWriter(PlainConsole console, ZonedText times, TextChoice texts, StatusList? only) : IReportWriter
{
    private static readonly FindingStatus[] NotFine = [FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Unknown];

    private readonly List<(FindingStatus Status, IRenderable[] Cells)> _findings = [];
    private readonly Dictionary<(string Rule, string Missing), UnknownGroup> _unknown = [];
    private readonly Table _rejected = PlainConsole.NewTable("Code", "Place", "Not read, because");
    private ReportHead? _head;

    /// <inheritdoc/>
    public void Begin(ReportHead head) => _head = head;

    /// <inheritdoc/>
    public void Subject(SubjectFindings subject, IReadOnlyList<Finding> findings)
    {
        string name = PlainText.Of($"{subject.Subject} {subject.Id}");
        foreach (Finding finding in findings.Where(f => only is not null || NotFine.Contains(f.Status)))
        {
            if (finding.Status == FindingStatus.Unknown)
            {
                AddUnknown(finding, name);
            }
            else
            {
                _findings.Add((finding.Status, [Status(finding.Status), Cell(When(finding)), What(finding, name)]));
            }
        }
    }

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _rejected.AddRow(
        Cell(rejection.Code),
        Cell($"{rejection.File}:{rejection.Line}:{rejection.Column}"),
        Cell(rejection.Subject is null ? rejection.Reason : $"{rejection.Subject}: {rejection.Reason}"));

    /// <inheritdoc/>
    public void End(ReportEnd end)
    {
        ReportHead head = _head ?? throw new InvalidOperationException("A report ends only after it began.");
        console.Line($"As of {times.Of(head.AsOf)}");
        console.Table(FindingTable());
        console.Table(UnknownTable());
        console.Table(_rejected);
        console.Table(LedgerTable.Of(end.Ledgers, times));
        console.Gap();
        console.Line(Summary(end));
        console.Line(end.NextChange is { } next ? $"Next change: {times.Of(next)}" : "Next change: none by itself");
    }

    /// <inheritdoc/>
    public void Abandon(ReportEnd end)
    {
        // Half a document would look like a whole one.
    }

    private static string Summary(ReportEnd end)
    {
        List<string> parts = [.. StatusWord.GravestFirst.Where(end.Summary.ContainsKey).Select(status => $"{end.Summary[status]} {StatusWord.Spoken(status)}")];
        if (end.Rejected > 0)
        {
            parts.Add($"{end.Rejected} rejected");
        }

        return parts.Count == 0 ? "Nothing to judge" : string.Join(", ", parts);
    }

    private static Styled Status(FindingStatus status) => status switch
    {
        FindingStatus.Breached => new Styled("BREACHED", new Style(Color.Red, decoration: Decoration.Bold)),
        FindingStatus.AtRisk => new Styled("AT RISK", new Style(Color.Yellow)),
        FindingStatus.Met => new Styled("met", new Style(Color.Green)),
        _ => new Styled(StatusWord.Spoken(status)),
    };

    private static Styled Cell(string text) => new(string.Join('\n', text.Split('\n').Select(PlainText.Of)));

    /// <summary>Date and time on two lines: a row has more than one line anyway, and the message needs the room.</summary>
    private string When(Finding finding)
    {
        if ((finding.OccurredAt ?? finding.Due ?? finding.From) is not { } instant)
        {
            return finding.Status == FindingStatus.Breached ? "now" : string.Empty;
        }

        string[] parts = times.Of(instant, finding.Rule).Split(' ', 2);
        return string.Join('\n', parts);
    }

    private Rows What(Finding finding, string name) => new(
    [
        new Styled(name, new Style(decoration: Decoration.Bold)),
        Cell(finding.Message(texts.Language, texts.DisplayZone)),
        .. finding.Band is { } band ? [Cell($"{FigureText.Spoken(finding, texts)}, band {band}")] : Array.Empty<IRenderable>(),
        new Styled(finding.Rule, new Style(decoration: Decoration.Dim)),
    ]);

    private void AddUnknown(Finding finding, string name)
    {
        string missing = string.Join(", ", finding.Unknown);
        if (!_unknown.TryGetValue((finding.Rule, missing), out UnknownGroup? group))
        {
            group = new UnknownGroup(finding.Rule, finding.Title(texts.Language), missing);
            _unknown.Add((finding.Rule, missing), group);
        }

        group.Add(name);
    }

    /// <summary>The gravest first, each in input order.</summary>
    private Table FindingTable()
    {
        Table table = PlainConsole.NewTable("Status", "When", "What");
        foreach ((_, IRenderable[] cells) in _findings.OrderBy(row => StatusWord.GravestFirst.IndexOf(row.Status)))
        {
            table.AddRow(cells);
        }

        return table;
    }

    private Table UnknownTable()
    {
        Table table = PlainConsole.NewTable("Unknown", "What, and the facts that would decide it");
        foreach (UnknownGroup group in _unknown.Values.OrderBy(g => g.Rule, StringComparer.Ordinal).ThenBy(g => g.Missing, StringComparer.Ordinal))
        {
            table.AddRow(
                new Styled(group.Count.ToString(CultureInfo.InvariantCulture)),
                new Rows(
                    Cell(group.Title),
                    Cell($"missing: {group.Missing}"),
                    Cell(group.Subjects),
                    new Styled(group.Rule, new Style(decoration: Decoration.Dim))));
        }

        return table;
    }
}
