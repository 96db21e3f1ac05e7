using System.Globalization;

namespace SellerRules.Tests.Reporting;

/// <summary>The answer of a report as text: all that is said of subjects and ledgers but the next change and the messages.</summary>
internal static class AnswerText
{
    /// <summary>The whole answer.</summary>
    public static string Of(Report report) =>
        string.Concat(report.Subjects.Select(Of)) + string.Concat(report.Ledgers.Select(Of)) + string.Concat(report.Rejected.Select(r => $"{r}\n"));

    /// <summary>The answer on one subject.</summary>
    public static string Of(SubjectFindings subject) =>
        $"{subject.Subject} {subject.Id} {subject.Store} {subject.Zone}\n{string.Concat(subject.Findings.Select(Of))}";

    /// <summary>The answer on a store's accounts.</summary>
    public static string Of(LedgerReport ledger) =>
        string.Concat(ledger.Accounts.Select(a => string.Create(
            CultureInfo.InvariantCulture,
            $"{ledger.Store} {a.Account} {a.Balance} {a.NextExpiry} {a.Headroom} {a.Undecided} [{string.Join("; ", a.Entries)}] [{string.Join("; ", a.Actions)}]\n")));

    /// <summary>The answer of one finding.</summary>
    public static string Of(Finding finding)
    {
        string clock = string.Create(CultureInfo.InvariantCulture, $"{finding.From}/{finding.Due} done {finding.Done} at {finding.OccurredAt} value {finding.Value}");
        string notes = string.Join("; ", finding.Notes.Select(n => $"{n.Code} {n.Fact} {n.Text}"));
        return string.Create(CultureInfo.InvariantCulture, $"  {finding.Rule} {finding.Status} {clock} unknown [{string.Join("; ", finding.Unknown)}] {finding.Points} {finding.Action} {notes}\n");
    }
}
