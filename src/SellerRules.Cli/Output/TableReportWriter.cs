using System.Globalization;
using SellerRules.Cli.Arguments;
using SellerRules.Cli.Output.Tables;

namespace SellerRules.Cli.Output;

/// <summary>
/// Writes a report for people: what isn't fine row by row, what can't be decided counted by rule, the rest in numbers.
/// Gathers rows until the end, because a table's columns fit their contents.
/// </summary>
internal sealed class TableReportWriter(PlainConsole console, ZonedText times, TextChoice texts, StatusList? only) : IReportWriter
{
    private static readonly FindingStatus[] NotFine = [FindingStatus.Breached, FindingStatus.AtRisk, FindingStatus.Unknown];

    private readonly Dictionary<FindingStatus, List<TextPart[][]>> _findings = [];
    private readonly Dictionary<(string Rule, string Missing), UnknownGroup> _unknown = [];
    private readonly TextTable _rejected = new("Code", "Place", "Not read, because");
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
                RowsOf(finding.Status).Add([[Status(finding.Status)], [TextPart.Safe(When(finding))], What(finding, name)]);
            }
        }
    }

    /// <inheritdoc/>
    public void Rejected(Rejection rejection) => _rejected.Add(
        [TextPart.Safe(rejection.Code)],
        [TextPart.Safe($"{rejection.File}:{rejection.Line}:{rejection.Column}")],
        [TextPart.Safe(rejection.Subject is null ? rejection.Reason : $"{rejection.Subject}: {rejection.Reason}")]);

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
        List<string> parts = [];
        foreach (FindingStatus status in StatusWord.GravestFirst)
        {
            if (end.Summary.TryGetValue(status, out int count))
            {
                parts.Add($"{count} {StatusWord.Spoken(status)}");
            }
        }

        if (end.Rejected > 0)
        {
            parts.Add($"{end.Rejected} rejected");
        }

        return parts.Count == 0 ? "Nothing to judge" : string.Join(", ", parts);
    }

    private static TextPart Status(FindingStatus status) => status switch
    {
        FindingStatus.Breached => new TextPart("BREACHED", TextTone.Breached),
        FindingStatus.AtRisk => new TextPart("AT RISK", TextTone.AtRisk),
        FindingStatus.Met => new TextPart("met", TextTone.Met),
        _ => new TextPart(StatusWord.Spoken(status)),
    };

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

    private TextPart[] What(Finding finding, string name)
    {
        TextPart subject = new(name, TextTone.Bold);
        TextPart message = TextPart.Safe(finding.Message(texts.Language, texts.DisplayZone));
        TextPart rule = new(finding.Rule, TextTone.Dim);
        return finding.Band is { } band ? [subject, message, TextPart.Safe($"{FigureText.Spoken(finding, texts)}, band {band}"), rule] : [subject, message, rule];
    }

    private List<TextPart[][]> RowsOf(FindingStatus status)
    {
        if (!_findings.TryGetValue(status, out List<TextPart[][]>? rows))
        {
            _findings.Add(status, rows = []);
        }

        return rows;
    }

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
    private TextTable FindingTable()
    {
        TextTable table = new("Status", "When", "What");
        foreach (FindingStatus status in StatusWord.GravestFirst)
        {
            RowsOf(status).ForEach(cells => table.Add(cells));
        }

        return table;
    }

    private TextTable UnknownTable()
    {
        TextTable table = new("Unknown", "What, and the facts that would decide it");
        foreach (UnknownGroup group in _unknown.Values.OrderBy(g => g.Rule, StringComparer.Ordinal).ThenBy(g => g.Missing, StringComparer.Ordinal))
        {
            table.Add(
                [new TextPart(group.Count.ToString(CultureInfo.InvariantCulture))],
                [TextPart.Safe(group.Title), TextPart.Safe($"missing: {group.Missing}"), TextPart.Safe(group.Subjects), new TextPart(group.Rule, TextTone.Dim)]);
        }

        return table;
    }
}
